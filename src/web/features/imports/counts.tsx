import type { ReactNode } from 'react'
import { wholeNumber } from '../../../words/numbers.ts'
import { useLang } from '../../i18n/lang.tsx'
import { Card } from '../../ui/card.tsx'
import css from './imports.module.css'

interface Tile {
  readonly key: string
  readonly n: number
  readonly label: string
  readonly tone?: 'good' | 'warn'
}

/** What a file will do, in a few large numbers. */
export function Counts(props: {
  readonly title: string
  readonly tiles: readonly Tile[]
}): ReactNode {
  const lang = useLang()
  return (
    <div role="status" className={css.outlook}>
      <h2 className={css.will}>{props.title}</h2>
      <Card flush>
        <dl className={css.counts}>
          {props.tiles.map(({ key, n, label, tone }) => (
            <div key={key} className={css.count}>
              <dd className={tone && css[tone]}>{wholeNumber(n, lang)}</dd>
              <dt>{label}</dt>
            </div>
          ))}
        </dl>
      </Card>
    </div>
  )
}
