import { type ReactNode, useState } from 'react'
import type { Days } from '../../../domain/catalogues/periods.ts'
import { isDay } from '../../../words/days.ts'
import { useWords } from '../../i18n/lang.tsx'
import { Chip, Chips } from '../../ui/chip.tsx'
import { TextField } from '../../ui/field.tsx'
import { summaryWords } from './messages.ts'
import { SpanHeading } from './span-heading.tsx'
import css from './summary.module.css'
import type { PickedDays } from './use-days.ts'

/** A month, a period, a year or everything, with arrows to the ones before and after; two dates for whoever wants others. */
export function SpanPicker({ days, span, units, pick, turn, pickOwn }: PickedDays): ReactNode {
  const words = useWords(summaryWords)
  return (
    <>
      <Chips label={words.spans}>
        {units.map((unit) => (
          <Chip
            key={unit}
            tone={unit === span?.unit ? 'picked' : 'plain'}
            aria-pressed={unit === span?.unit}
            onClick={() => pick(unit)}
          >
            {words[unit]}
          </Chip>
        ))}
        <Chip tone={span ? 'plain' : 'picked'} aria-pressed={!span} onClick={() => pickOwn(days)}>
          {words.own}
        </Chip>
      </Chips>
      {span ? <SpanHeading span={span} onTurn={turn} /> : <OwnDays days={days} onPick={pickOwn} />}
    </>
  )
}

interface OwnDaysProps {
  readonly days: Days
  readonly onPick: (days: Days) => void
}

/** What is typed stays as it is typed until it is a day. */
function OwnDays({ days, onPick }: OwnDaysProps): ReactNode {
  const words = useWords(summaryWords)
  const [typed, setTyped] = useState(days)
  const change = (next: Days) => {
    setTyped(next)
    if (isDay(next.from) && isDay(next.to)) onPick(next)
  }
  return (
    <div className={css.dates}>
      <TextField
        type="date"
        label={words.from}
        value={typed.from}
        onChange={(from) => change({ ...typed, from })}
      />
      <TextField
        type="date"
        label={words.to}
        value={typed.to}
        onChange={(to) => change({ ...typed, to })}
      />
    </div>
  )
}
