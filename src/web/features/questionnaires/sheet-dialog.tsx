import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Sheet } from '../../../domain/questionnaires/filled-view.ts'
import { formsView } from '../../../domain/questionnaires/forms-view.ts'
import { longDay } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Answers } from './answers.tsx'
import { FillDialog, type Told } from './fill-dialog.tsx'
import { askedOf, fillDraftOf } from './fill-draft.ts'
import { filledWords } from './messages.ts'
import css from './questionnaires.module.css'
import { Trends } from './trends.tsx'

interface SheetDialogProps {
  readonly sheet: Sheet
  /** Whose answers are open; the last one's when unsaid. */
  readonly time?: string
  readonly onClose: () => void
}

type Time = Sheet['times'][number]

/** What was filled: how the numbers went, and the answers of each day. */
export function SheetDialog({ sheet, time: asked, onClose }: SheetDialogProps): ReactNode {
  const lang = useLang()
  const words = filledWords[lang]
  const act = useAct()
  const [correcting, setCorrecting] = useState<Time>()
  const { title, times, trends } = sheet
  const open = asked ?? times[0]?.id
  const place = useRef<HTMLLIElement>(null)
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  if (correcting) {
    return <Correct sheet={sheet} time={correcting} onClose={() => setCorrecting(undefined)} />
  }
  const remove = async ({ id, on }: Time) => {
    const said = words.removed(`${title}, ${longDay(on, lang)}`)
    const given = await act('filled.delete', { id }, said)
    if (given.ok && times.length === 1) onClose()
  }
  return (
    <Dialog title={title} onClose={onClose}>
      {trends.length > 0 && <Trends trends={trends} />}
      {times.length > 1 && <h2 className={css.title}>{words.all}</h2>}
      <ol className={css.times}>
        {times.map((time) => (
          <li key={time.id} ref={time.id === asked ? place : undefined}>
            <details open={time.id === open} className={css.time}>
              <summary>{longDay(time.on, lang)}</summary>
              <Answers answers={time.answers} />
              <div className={css.actions}>
                <Button
                  icon="edit"
                  aria-label={words.of(words.correct, longDay(time.on, lang))}
                  onClick={() => setCorrecting(time)}
                >
                  {words.correct}
                </Button>
                <Button
                  variant="danger"
                  icon="trash"
                  aria-label={words.of(words.remove, longDay(time.on, lang))}
                  onClick={() => remove(time)}
                >
                  {words.remove}
                </Button>
              </div>
            </details>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}

interface CorrectProps extends Omit<SheetDialogProps, 'time'> {
  readonly time: Time
}

/** The same form again with its answers; of what it no longer asks, only what was answered. */
function Correct({ sheet, time, onClose }: CorrectProps): ReactNode {
  const lang = useLang()
  const words = filledWords[lang]
  const act = useAct()
  const forms = useView(formsView, { archived: true })
  const questions = forms.find(({ id }) => id === sheet.form)?.questions ?? []
  const gone = time.answers
    .filter(({ question }) => questions.every(({ id }) => id !== question))
    .map(({ question: id, kind, label, unit }) =>
      askedOf({ id, kind, label, ...(unit !== null && { unit }) }),
    )
  const save = async (told: Told) => {
    const given = await act('form.correct', { id: time.id, ...told }, words.corrected)
    if (given.ok) onClose()
  }
  return (
    <FillDialog
      title={words.correctTitle(sheet.title)}
      questions={questions}
      gone={gone}
      started={fillDraftOf(time.answers, lang)}
      on={time.on}
      onSave={save}
      onClose={onClose}
    />
  )
}
