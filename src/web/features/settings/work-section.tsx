import type { ReactNode } from 'react'
import { weekdayName } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useSettings } from '../../shell/use-settings.ts'
import { Chip, Chips } from '../../ui/chip.tsx'
import { CallHoursFields } from './call-hours-fields.tsx'
import { settingsWords } from './messages.ts'
import { NumberSelect } from './number-select.tsx'
import { Section } from './section.tsx'
import css from './settings.module.css'
import { useChange } from './use-change.ts'

const capacities = [4, 6, 8, 10, 12, 15, 20, 30, 50]

export function WorkSection(): ReactNode {
  const lang = useLang()
  const words = settingsWords[lang]
  const { capacity, weekdaysOff } = useSettings()
  const change = useChange()
  const toggle = (day: number) => {
    const others = weekdaysOff.filter((one) => one !== day)
    const days = others.length < weekdaysOff.length ? others : [...others, day].sort()
    change({ weekdaysOff: days.length > 0 ? days : null })
  }
  return (
    <Section title={words.work}>
      <NumberSelect
        label={words.capacity}
        hint={words.capacityHint}
        value={capacity}
        offered={capacities}
        say={words.people}
        onChange={(n) => change({ capacity: n })}
      />
      <CallHoursFields />
      <div className={css.group}>
        <p className={css.hint}>{words.weekdays}</p>
        <Chips label={words.weekdays}>
          {words.short.map((name, at) => (
            <Chip
              key={name}
              tone={weekdaysOff.includes(at + 1) ? 'picked' : 'plain'}
              aria-pressed={weekdaysOff.includes(at + 1)}
              aria-label={`${name}, ${weekdayName(at + 1, lang)}`}
              onClick={() => toggle(at + 1)}
            >
              {name}
            </Chip>
          ))}
        </Chips>
      </div>
    </Section>
  )
}
