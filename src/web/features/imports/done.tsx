import { type ReactNode, useState } from 'react'
import { explain } from '../../../words/refusals/explain.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useGive } from '../../local/react.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Note } from '../../ui/note.tsx'
import { doneText } from './done-text.ts'
import css from './imports.module.css'
import { importWords } from './messages.ts'
import { RejectedRows } from './rejected-rows.tsx'
import type { Outcome } from './use-import.ts'

interface DoneProps {
  readonly outcome: Outcome
  /** The command that took the file in, which can be taken back. */
  readonly command: string
  readonly onAgain: () => void
}

/** What the file brought, where to look at it, and one button that takes all of it back. */
export function Done({ outcome, command, onAgain }: DoneProps): ReactNode {
  const lang = useLang()
  const words = importWords[lang]
  const give = useGive()
  const [back, setBack] = useState<{ ok: boolean; text: string }>()
  const [isBusy, setBusy] = useState(false)
  const undo = async () => {
    setBusy(true)
    const result = await give('undo', { command })
    setBusy(false)
    setBack(
      result.ok
        ? { ok: true, text: words.undone }
        : { ok: false, text: explain(result.refusal, lang) },
    )
  }
  const again = (
    <Button variant="quiet" onClick={onAgain}>
      {words.again}
    </Button>
  )
  if (back?.ok) {
    return (
      <Note live actions={again}>
        {back.text}
      </Note>
    )
  }
  return (
    <>
      <Card edge="green" className={css.done}>
        <div role="status">
          <h2 className={css.doneTitle}>{words.done}</h2>
          <p>{doneText(outcome, lang)}</p>
        </div>
        {outcome.kind === 'rows' && <p className={css.quiet}>{words.doneHint}</p>}
        <div className={css.buttons}>
          <ButtonLink href="/" variant="primary" icon="today">
            {words.today}
          </ButtonLink>
          <ButtonLink href="/clients" icon="cards">
            {words.open}
          </ButtonLink>
          <Button icon="undo" onClick={undo} disabled={isBusy}>
            {isBusy ? words.undoing : words.undo}
          </Button>
        </div>
        {back && (
          <Note tone="wrong" live>
            {back.text}
          </Note>
        )}
      </Card>
      {outcome.kind === 'rows' && outcome.report.rejected.length > 0 && (
        <RejectedRows rejected={outcome.report.rejected} />
      )}
      {again}
    </>
  )
}
