import { type ReactNode, useId } from 'react'
import { tenths } from '../../../words/numbers.ts'
import { useLang } from '../../i18n/lang.tsx'
import { Card } from '../../ui/card.tsx'
import { cx } from '../../ui/cx.ts'
import { Hidden } from '../../ui/hidden.tsx'
import { catalogueWords } from './messages.ts'
import css from './share-chart.module.css'
import type { Ledger } from './types.ts'

interface Period {
  readonly id: string
  readonly title: string
  readonly share: number | null
}

/** The height of ten of ten, in heights of the text. */
const tall = 6

/** The share that worked by period, this one last, before the band of good results. Its text is the list it is made of. */
export function ShareChart({ ledger }: { readonly ledger: Ledger }): ReactNode {
  const lang = useLang()
  const words = catalogueWords[lang]
  const heading = useId()
  const { good, earlier, id, period: title, share } = ledger
  const periods: Period[] = [...earlier, { id, title, share }]
  if (periods.every((one) => one.share === null)) return null
  const ofTen = (one: number) => tenths(Math.round(one * 100), lang)
  return (
    <Card aria-labelledby={heading}>
      <h2 id={heading} className={css.title}>
        {words.shares}
      </h2>
      <div className={css.chart}>
        <svg className={css.band} height={`${tall}em`} aria-hidden="true">
          <rect
            width="100%"
            y={`${(1 - good.to) * 100}%`}
            height={`${(good.to - good.from) * 100}%`}
          />
        </svg>
        <ol className={css.bars}>
          {periods.map((one) => (
            <li key={one.id} className={cx(css.bar, one.id === id && css.now)}>
              <Hidden>
                {`${words.title(one.title)}: ${one.share === null ? words.noShare : words.ofTen(ofTen(one.share))}`}
              </Hidden>
              <span className={css.plot} aria-hidden="true">
                <span>{one.share === null ? '' : ofTen(one.share)}</span>
                <svg
                  className={css.column}
                  height={`${(one.share ?? 0) * tall}em`}
                  aria-hidden="true"
                >
                  <rect width="100%" height="100%" rx="4" />
                </svg>
              </span>
              <span className={css.label} aria-hidden="true">
                {one.title}
              </span>
            </li>
          ))}
        </ol>
      </div>
      <p className={css.note}>{words.band}</p>
    </Card>
  )
}
