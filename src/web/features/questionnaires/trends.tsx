import type { ReactNode } from 'react'
import type { Sheet } from '../../../domain/questionnaires/filled-view.ts'
import { decimal } from '../../i18n/decimal.ts'
import { useLang } from '../../i18n/lang.tsx'
import { plainDay } from '../../i18n/plain-day.ts'
import { useToday } from '../../local/react.tsx'
import { lineOf } from './line.ts'
import { filledWords } from './messages.ts'
import css from './questionnaires.module.css'

type Trend = Sheet['trends'][number]

const size = { width: 300, height: 44, edge: 5 } as const

/** How each number of a control sheet went: a line, and the same in figures. */
export function Trends({ trends }: { readonly trends: readonly Trend[] }): ReactNode {
  const words = filledWords[useLang()]
  return (
    <section className={css.trends}>
      <h2 className={css.title}>{words.trends}</h2>
      {trends.map((trend) => (
        <Line key={trend.question} trend={trend} />
      ))}
    </section>
  )
}

function Line({ trend }: { readonly trend: Trend }): ReactNode {
  const lang = useLang()
  const words = filledWords[lang]
  const today = useToday()
  const { label, unit, points } = trend
  const [first, last] = [points[0], points.at(-1)]
  const dots = lineOf(points, size)
  return (
    <figure className={css.trend}>
      <figcaption>
        <strong>{words.withUnit(label, unit)}</strong>
        {first && last && (
          <span className={css.quiet}>
            {words.went(decimal(first.value, lang), decimal(last.value, lang))}
          </span>
        )}
      </figcaption>
      <svg aria-hidden="true" className={css.line} viewBox={`0 0 ${size.width} ${size.height}`}>
        <polyline points={dots.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {dots.map(({ x, y }) => (
          <circle key={x} cx={x} cy={y} r="3.5" />
        ))}
      </svg>
      <ol className={css.points}>
        {points.map(({ on, value }) => (
          <li key={`${on} ${value}`}>
            <strong>{decimal(value, lang)}</strong>
            <span>{plainDay(on, { lang, today })}</span>
          </li>
        ))}
      </ol>
    </figure>
  )
}
