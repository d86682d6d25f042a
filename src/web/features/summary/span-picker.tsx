import { type ReactNode, useState } from 'react'
import type { Days } from '../../../domain/catalogues/periods.ts'
import { isDay } from '../../../words/days.ts'
import { useWords } from '../../i18n/lang.tsx'
import { Chip, Chips } from '../../ui/chip.tsx'
import { TextField } from '../../ui/field.tsx'
import { summaryWords } from './messages.ts'
import css from './summary.module.css'
import type { PickedDays } from './use-days.ts'

/** The spans to pick from, and two dates for whoever wants others. */
export function SpanPicker({ days, span, spans, pick, pickOwn }: PickedDays): ReactNode {
  const words = useWords(summaryWords)
  return (
    <>
      <Chips label={words.spans}>
        {spans.map(({ span: one }) => (
          <Chip
            key={one}
            tone={one === span ? 'picked' : 'plain'}
            aria-pressed={one === span}
            onClick={() => pick(one)}
          >
            {words[one]}
          </Chip>
        ))}
        <Chip tone={span ? 'plain' : 'picked'} aria-pressed={!span} onClick={() => pickOwn(days)}>
          {words.own}
        </Chip>
      </Chips>
      {!span && <OwnDays days={days} onPick={pickOwn} />}
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
