import { type ReactNode, useState } from 'react'
import { longDay } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useSettings } from '../../shell/use-settings.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { FieldRow } from '../../ui/field-row.tsx'
import { settingsWords } from './messages.ts'
import { Section } from './section.tsx'
import css from './settings.module.css'
import { useChange } from './use-change.ts'

/** Holidays: from a day to a day, the last one included. */
export function DaysOffSection(): ReactNode {
  const lang = useLang()
  const words = settingsWords[lang]
  const { daysOff } = useSettings()
  const change = useChange()
  const said = (off: { from: string; to: string }) =>
    words.period(longDay(off.from, lang), longDay(off.to, lang))
  return (
    <Section title={words.daysOff}>
      <p className={css.hint}>{words.daysOffText}</p>
      {daysOff.length === 0 && <p>{words.noDaysOff}</p>}
      <ul>
        {daysOff.map((off) => (
          <li key={`${off.from} ${off.to}`} className={css.period}>
            <span>{said(off)}</span>
            <Button
              variant="quiet"
              aria-label={words.removeOf(said(off))}
              onClick={() => change({ daysOff: daysOff.filter((one) => one !== off) })}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      <AddPeriod
        onAdd={(off) =>
          change({ daysOff: [...daysOff, off].sort((a, b) => (a.from < b.from ? -1 : 1)) })
        }
      />
    </Section>
  )
}

function AddPeriod(props: {
  readonly onAdd: (off: { from: string; to: string }) => void
}): ReactNode {
  const { from: fromLabel, to: toLabel, addDays, badPeriod } = settingsWords[useLang()]
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const last = to || from
  const isWrong = last < from
  const add = () => {
    if (!from || isWrong) return
    props.onAdd({ from, to: last })
    setFrom('')
    setTo('')
  }
  return (
    <form
      className={css.group}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <FieldRow>
        <TextField type="date" label={fromLabel} value={from} onChange={setFrom} required />
        <TextField
          type="date"
          label={toLabel}
          value={to}
          onChange={setTo}
          error={isWrong ? badPeriod : undefined}
        />
      </FieldRow>
      <Button type="submit" icon="plus">
        {addDays}
      </Button>
    </form>
  )
}
