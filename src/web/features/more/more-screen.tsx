import type { ReactNode } from 'react'
import { mayAct } from '../../../book/role.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useStatus } from '../../local/react.tsx'
import { useSample } from '../../shell/sample.tsx'
import { Card } from '../../ui/card.tsx'
import { Page } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { useOpenSample } from '../sample/use-open-sample.ts'
import { StatusLine } from '../sync/status-line.tsx'
import { ExportRows } from './export-rows.tsx'
import { Folded } from './folded.tsx'
import { moreWords } from './messages.ts'
import css from './more.module.css'

/** What is needed seldom: files in and out, forms, settings, the sample, how data is kept, help. */
export function MoreScreen(): ReactNode {
  const words = useWords(moreWords)
  const sample = useSample()
  const openSample = useOpenSample()
  const { member } = useStatus()
  return (
    <Page title={words.title}>
      <StatusLine />
      {mayAct(member?.role ?? 'owner', 'member') && (
        <Card flush>
          <Rows>
            <Row icon="undo" title={words.history} sub={words.historyText} href="/history" />
            <Row icon="trash" title={words.deleted} sub={words.deletedText} href="/deleted" />
          </Rows>
        </Card>
      )}
      <Card flush>
        <Rows>
          <Row icon="import" title={words.import} sub={words.importText} href="/import" />
          <Row icon="edit" title={words.forms} sub={words.formsText} href="/forms" />
          <Row icon="settings" title={words.settings} sub={words.settingsText} href="/settings" />
          {sample.shown ? (
            <Row
              icon="cards"
              title={words.leaveSample}
              sub={words.leaveSampleText}
              onClick={sample.close}
            />
          ) : (
            <Row icon="cards" title={words.sample} sub={words.sampleText} onClick={openSample} />
          )}
        </Rows>
      </Card>
      <ExportRows />
      <Card flush className={css.folds}>
        <Folded icon="help" title={words.help} lines={words.helpText} />
        <Folded icon="device" title={words.about} lines={words.aboutText} />
      </Card>
    </Page>
  )
}
