import { type ReactNode, useId, useState } from 'react'
import { movementsView } from '../../../domain/folders/views.ts'
import { yearOf } from '../../../words/days.ts'
import { tenths } from '../../../words/numbers.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useBook, useToday } from '../../local/react.tsx'
import { Card } from '../../ui/card.tsx'
import { Chip, Chips } from '../../ui/chip.tsx'
import { journalWords } from './messages.ts'
import { MovementList } from './movement-list.tsx'
import { MovementPicture } from './movement-picture.tsx'
import css from './movements.module.css'

const shownYears = 5

/** Who came to the green folder and who left for the black one, year by year. */
export function Movements(): ReactNode {
  const lang = useLang()
  const words = journalWords[lang]
  const heading = useId()
  const { book } = useBook()
  const day = useToday()
  const thisYear = yearOf(day)
  const [picked, setPicked] = useState(thisYear)
  const years = Array.from({ length: shownYears }, (_, at) => {
    const year = thisYear - shownYears + 1 + at
    return movementsView.look(book, { year }, { day, lang })
  })
  const shown = years.find(({ year }) => year === picked)
  const { left, stayed } = shown?.attention ?? {}
  const isEmpty = years.every(({ movements }) => movements.length === 0)
  return (
    <Card className={css.movements} aria-labelledby={heading}>
      <h2 id={heading} className={css.title}>
        {words.movements}
      </h2>
      {isEmpty ? (
        <p className={css.quiet}>{words.none}</p>
      ) : (
        <>
          <MovementPicture years={years.map(countsOf)} picked={picked} />
          <Chips label={words.years}>
            {years.map(({ year }) => (
              <Chip
                key={year}
                tone={year === picked ? 'picked' : 'plain'}
                aria-pressed={year === picked}
                onClick={() => setPicked(year)}
              >
                {year}
              </Chip>
            ))}
          </Chips>
          {typeof left === 'number' && typeof stayed === 'number' && (
            <p>{words.attention(tenths(left * 10, lang), tenths(stayed * 10, lang))}</p>
          )}
          <div className={css.lists}>
            <MovementList to="black" movements={shown?.movements ?? []} />
            <MovementList to="green" movements={shown?.movements ?? []} />
          </div>
        </>
      )}
    </Card>
  )
}

export interface YearCounts {
  readonly year: number
  readonly came: number
  readonly left: number
}

function countsOf(answer: ReturnType<typeof movementsView.look>): YearCounts {
  const left = answer.movements.filter(({ to }) => to === 'black').length
  return { year: answer.year, came: answer.movements.length - left, left }
}
