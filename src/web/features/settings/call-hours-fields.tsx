import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { useSettings } from '../../shell/use-settings.ts'
import { FieldRow } from '../../ui/field-row.tsx'
import { settingsWords } from './messages.ts'
import { NumberSelect } from './number-select.tsx'
import css from './settings.module.css'
import { useChange } from './use-change.ts'

const hours = Array.from({ length: 25 }, (_, hour) => hour)

/** From which and until which hour of their own clock clients may be called. */
export function CallHoursFields(): ReactNode {
  const words = useWords(settingsWords)
  const { callHours } = useSettings()
  const { from, until } = callHours
  const change = useChange()
  return (
    <div className={css.group}>
      <FieldRow>
        <NumberSelect
          label={words.callFrom}
          value={from}
          offered={hours.filter((hour) => hour < until)}
          say={words.hour}
          onChange={(hour) => change({ callHours: { from: hour, until } })}
        />
        <NumberSelect
          label={words.callUntil}
          value={until}
          offered={hours.filter((hour) => hour > from)}
          say={words.hour}
          onChange={(hour) => change({ callHours: { from, until: hour } })}
        />
      </FieldRow>
      <p className={css.hint}>{words.callHint}</p>
    </div>
  )
}
