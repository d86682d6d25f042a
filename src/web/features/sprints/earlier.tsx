import { type ReactNode, useId } from 'react'
import { sprintView } from '../../../domain/sprints/views.ts'
import { spokenDay } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { Card } from '../../ui/card.tsx'
import { sprintWords } from './messages.ts'
import css from './sprints.module.css'

const shown = 10

/** What came of the last ones. */
export function Earlier(): ReactNode {
  const lang = useLang()
  const words = sprintWords[lang]
  const heading = useId()
  const today = useToday()
  const { earlier } = useView(sprintView, { limit: 0 })
  if (earlier.length === 0) return null
  return (
    <Card className={css.section} aria-labelledby={heading}>
      <h2 id={heading} className={css.heading}>
        {words.earlier}
      </h2>
      <ul>
        {earlier.slice(0, shown).map(({ on, minutes, filled, cards }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: there may be several a day, and they have no names
          <li key={at} className={css.past}>
            <span>{spokenDay(on, today, lang)}</span>
            <span className={css.quiet}>
              {`${words.brought(filled, cards)} · ${words.minutes(minutes)}`}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
