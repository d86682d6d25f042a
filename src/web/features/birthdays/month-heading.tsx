import type { ReactNode } from 'react'
import { monthName } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { TurnedHeading } from '../../ui/turned-heading.tsx'
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
    <TurnedHeading
      edge="green"
      before={{ label: words.before, onTurn: turnTo(-1) }}
      after={{ label: words.after, onTurn: turnTo(1) }}
      under={words.count(count)}
      now={!isSameMonth(page, now) && { label: words.now, onTurn: () => onOpen(now) }}
    >
      {monthName(page.month, lang)}
      <span className={css.year}> {page.year}</span>
    </TurnedHeading>
  )
}
