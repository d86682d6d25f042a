import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { cx } from '../../ui/cx.ts'
import css from './folders.module.css'
import { folderWords } from './messages.ts'

/** The tallest bar, in heights of the text, so that it grows with it. */
const tall = 4.2

interface YearCounts {
  readonly year: number
  readonly came: number
  readonly left: number
}

interface MovementPictureProps {
  readonly years: readonly YearCounts[]
  readonly picked: number
}

/** For every year a bar up for those who came and a bar down for those who left, with their numbers. */
export function MovementPicture({ years, picked }: MovementPictureProps): ReactNode {
  const words = useWords(folderWords)
  const most = Math.max(1, ...years.flatMap(({ came, left }) => [came, left]))
  const heightOf = (n: number) => (n / most) * tall
  const said = years.map(({ year, came, left }) => words.inYear(year, came, left)).join('; ')
  return (
    <figure className={css.figure}>
      <div role="img" aria-label={`${words.picture}. ${said}`} className={css.picture}>
        {years.map(({ year, came, left }) => (
          <div key={year} className={cx(css.year, year === picked && css.picked)}>
            <span className={css.up}>
              {came > 0 && `+${came}`}
              <Bar look={css.came} height={heightOf(came)} />
            </span>
            <span className={css.down}>
              <Bar look={css.left} height={heightOf(left)} />
              {left > 0 && `−${left}`}
            </span>
            <span className={css.label}>{year}</span>
          </div>
        ))}
      </div>
      <figcaption className={css.legend}>
        <span className={css.keyCame}>{words.came}</span>
        <span className={css.keyLeft}>{words.left}</span>
      </figcaption>
    </figure>
  )
}

function Bar(props: { readonly look: string | undefined; readonly height: number }): ReactNode {
  return (
    <svg className={props.look} width="100%" height={`${props.height}em`} aria-hidden="true">
      <rect width="100%" height="100%" rx="4" />
    </svg>
  )
}
