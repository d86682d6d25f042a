import type { ReactNode } from 'react'
import { monthName } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { Turner } from '../../ui/turner.tsx'
import css from './birthdays.module.css'
import { birthdayWords } from './messages.ts'
import { isSameMonth, type Month, monthAfter } from './month.ts'

interface MonthHeadingProps {
  readonly page: Month
  readonly now: Month
  readonly count: number
  onOpen(month: Month): void
}

/** The month in large letters between the arrows, as at the top of a notebook page. */
export function MonthHeading({ page, now, count, onOpen }: MonthHeadingProps): ReactNode {
  const lang = useLang()
  const words = birthdayWords[lang]
  const turnTo = (by: 1 | -1) => () => onOpen(monthAfter(page, by))
  return (
    <header className={css.header}>
      <Turner
        before={{ label: words.before, onTurn: turnTo(-1) }}
        after={{ label: words.after, onTurn: turnTo(1) }}
      >
        <h2 className={css.month} aria-live="polite">
          {monthName(page.month, lang)}
          <span className={css.year}> {page.year}</span>
        </h2>
      </Turner>
      <p className={css.under}>
        {words.count(count)}
        {!isSameMonth(page, now) && (
          <button type="button" className={css.now} onClick={() => onOpen(now)}>
            {words.now}
          </button>
        )}
      </p>
    </header>
  )
}
