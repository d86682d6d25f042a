import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { cx } from '../../ui/cx.ts'
import css from './forecast.module.css'
import { groupWords } from './messages.ts'
import type { GroupPageData } from './types.ts'

/** Up to so many heads each has a stroke of its own. */
const counted = 40

/** The line of heads: the range as a band, the mean, where the costs are covered, who is enrolled, the seats. Its legend is its text. */
export function ForecastPicture({ group }: { readonly group: GroupPageData }): ReactNode {
  const words = useWords(groupWords)
  const { seats, forecast } = group
  const { expected, low, high, enrolled } = forecast
  const breakEven = forecast.breakEven || undefined
  const most = Math.max(seats ?? 0, enrolled, high, breakEven ?? 0, group.planned ?? 0) + 0.5
  const at = (heads: number) => `${(heads / most) * 100}%`
  const strokes = most <= counted ? Array.from({ length: Math.floor(most) }, (_, k) => k + 1) : []
  const keys = [
    { look: css.keyExpected, said: (low < high ? words.ofExpected : words.ofCame)(expected) },
    ...(low < high ? [{ look: css.keyRange, said: words.ofRange(low, high) }] : []),
    ...(breakEven ? [{ look: css.keyBreakEven, said: words.ofBreakEven(breakEven) }] : []),
    { look: css.keyEnrolled, said: words.ofEnrolled(enrolled) },
    ...(seats ? [{ look: css.keySeats, said: words.ofSeats(seats) }] : []),
  ]
  return (
    <div>
      <svg className={css.picture} aria-hidden="true">
        <g className={css.strokes}>
          {strokes.map((head) => (
            <line key={head} x1={at(head)} x2={at(head)} y1="62%" y2="74%" />
          ))}
        </g>
        <rect
          className={css.range}
          x={at(low)}
          width={at(high - low)}
          y="30%"
          height="32%"
          rx="5"
        />
        <line className={css.axis} x1="0" x2="100%" y1="74%" y2="74%" />
        <line className={css.enrolled} x1="0" x2={at(enrolled)} y1="74%" y2="74%" />
        {seats && <line className={css.seats} x1={at(seats)} x2={at(seats)} y1="22%" y2="74%" />}
        {breakEven && (
          <>
            <line
              className={css.breakEven}
              x1={at(breakEven)}
              x2={at(breakEven)}
              y1="22%"
              y2="78%"
            />
            <text className={css.breakEvenText} x={at(breakEven)} y="97%">
              {breakEven}
            </text>
          </>
        )}
        <circle className={css.expected} cx={at(expected)} cy="46%" r="7" />
        <text className={css.expectedText} x={at(expected)} y="20%">
          {expected}
        </text>
      </svg>
      <ul className={css.legend} aria-label={words.legend}>
        {keys.map(({ look, said }) => (
          <li key={said}>
            <span className={cx(css.key, look)} aria-hidden="true" />
            {said}
          </li>
        ))}
      </ul>
    </div>
  )
}
