import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { useWords } from '../../i18n/lang.tsx'
import { Card } from '../../ui/card.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { Page } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { FileDrop } from '../imports/file-drop.tsx'
import { PickContacts } from '../imports/pick-contacts.tsx'
import { handOver } from '../imports/picked-file.ts'
import { useOpenSample } from '../sample/use-open-sample.ts'
import { SectionChips } from '../settings/section-chips.tsx'
import { startWords } from './messages.ts'
import css from './start.module.css'
import { useHomeCountry } from './use-home-country.ts'

const AddClient = onDemand(async () => (await import('../quick-add/quick-add.tsx')).QuickAdd)

/** The empty card index teaches: bring a file, pick contacts, write by hand, or look at a sample. */
export function StartScreen(): ReactNode {
  const words = useWords(startWords)
  const [, go] = useLocation()
  const [adding, setAdding] = useState(false)
  const openSample = useOpenSample()
  useHomeCountry()
  const bring = (file: File) => {
    handOver(file)
    go('/import')
  }
  return (
    <Page title={words.title}>
      <p className={css.lead}>{words.lead}</p>
      <FileDrop onFile={bring} />
      <PickContacts onFile={bring} />
      <p className={css.safe}>{words.safe}</p>
      <h2 className={css.or}>{words.or}</h2>
      <Card flush>
        <Rows>
          <Row
            icon="person"
            title={words.byHand}
            sub={words.byHandText}
            onClick={() => setAdding(true)}
          />
          <Row icon="cards" title={words.sample} sub={words.sampleText} onClick={openSample} />
        </Rows>
      </Card>
      <h2 className={css.or}>{words.trade}</h2>
      <p className={css.safe}>{words.tradeText}</p>
      <SectionChips label={words.trade} asks />
      <details className={css.how}>
        <summary>{words.exportHow}</summary>
        <ul>
          {words.exportText.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      {adding && <AddClient kind="client" onClose={() => setAdding(false)} />}
    </Page>
  )
}
