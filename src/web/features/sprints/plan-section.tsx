import { type ReactNode, useId } from 'react'
import { weekdayName } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useSettings } from '../../shell/use-settings.ts'
import { Card } from '../../ui/card.tsx'
import { Chip, Chips } from '../../ui/chip.tsx'
import { settingsWords } from '../settings/messages.ts'
import { useChange } from '../settings/use-change.ts'
import { sprintWords } from './messages.ts'
import css from './sprints.module.css'

/** The days of the week on which «Сегодня» has it in the plan. */
export function PlanSection(): ReactNode {
  const lang = useLang()
  const words = sprintWords[lang]
  const heading = useId()
  const { sprintDays } = useSettings()
  const change = useChange()
  const toggle = (day: number) => {
    const others = sprintDays.filter((one) => one !== day)
    const days = others.length < sprintDays.length ? others : [...others, day].sort()
    change({ sprintDays: days.length > 0 ? days : null })
  }
  return (
    <Card className={css.section} aria-labelledby={heading}>
      <h2 id={heading} className={css.heading}>
        {words.days}
      </h2>
      <p className={css.quiet}>{words.daysText}</p>
      <Chips label={words.days}>
        {settingsWords[lang].short.map((name, at) => (
          <Chip
            key={name}
            tone={sprintDays.includes(at + 1) ? 'picked' : 'plain'}
            aria-pressed={sprintDays.includes(at + 1)}
            aria-label={`${name}, ${weekdayName(at + 1, lang)}`}
            onClick={() => toggle(at + 1)}
          >
            {name}
          </Chip>
        ))}
      </Chips>
    </Card>
  )
}
