import type { ReactNode } from 'react'
import { describeChange } from '../../../book/describe.ts'
import { commands } from '../../../domain/commands.ts'
import { wording } from '../../../domain/history/wording.ts'
import { spokenDay } from '../../../words/dates.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import type { RejectedCommand } from '../../local/types.ts'
import { rejectedWords } from './rejected-words.ts'
import css from './sync-notices.module.css'

/** What of a record is told: enough to know it again. */
const mostFields = 4

/** What was not taken, when it was written, and what stood in it. */
export function RejectedRecord({ command }: { readonly command: RejectedCommand }): ReactNode {
  const words = useWords(rejectedWords)
  const lang = useLang()
  const today = useToday()
  const { name, day } = command.envelope
  const what = commands.find((one) => one.name === name)?.title[lang] ?? name
  const [change] = command.changes ?? []
  const fields = change ? describeChange(wording, change, null, lang).fields : []
  const said = fields.flatMap(({ label, after }) => (after === null ? [] : [`${label}: ${after}`]))
  return (
    <p className={css.record}>
      <strong>{words.rejected(what, spokenDay(day, today, lang))}</strong>
      {said.length > 0 && <span>{said.slice(0, mostFields).join(' · ')}</span>}
    </p>
  )
}
