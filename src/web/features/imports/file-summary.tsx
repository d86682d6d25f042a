import type { ReactNode } from 'react'
import { useLang } from '../../i18n/lang.tsx'
import type { Preview } from '../../local/worker/messages.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'
import css from './imports.module.css'
import { importWords } from './messages.ts'
import { isWorthSaying, sayNotice } from './notice-messages.ts'

interface FileSummaryProps {
  readonly preview: Exclude<Preview, { kind: 'archive' }>
  readonly name: string
  readonly onOther: () => void
}

/** Which file it is and what was noticed about it. */
export function FileSummary({ preview, name, onOther }: FileSummaryProps): ReactNode {
  const lang = useLang()
  const words = importWords[lang]
  return (
    <Card className={css.file}>
      <Icon name={preview.kind === 'table' ? 'journal' : 'people'} />
      <div className={css.fileText}>
        <h2 className={css.fileName}>{name}</h2>
        <p className={css.quiet}>
          {preview.kind === 'table'
            ? words.table(preview.format.toUpperCase())
            : words.cards(preview.cards)}
        </p>
        {preview.notices.filter(isWorthSaying).map((notice) => (
          <p key={notice.code} className={css.quiet}>
            {sayNotice(notice, lang)}
          </p>
        ))}
      </div>
      <Button variant="quiet" onClick={onOther}>
        {words.other}
      </Button>
    </Card>
  )
}
