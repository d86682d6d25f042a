import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type * as z from 'zod/mini'
import type { birthdaysView } from '../../../domain/birthdays/views.ts'
import { readablePhone } from '../../../domain/clients/readable-phone.ts'
import { addDays, type Day, weekday } from '../../../words/days.ts'
import { useWords } from '../../i18n/lang.tsx'
import { cx } from '../../ui/cx.ts'
import { BirthdayActions, NearActions } from './birthday-actions.tsx'
import css from './birthdays.module.css'
import { birthdayWords } from './messages.ts'
import { isAtHand } from './month.ts'

export type BirthdayEntry = z.infer<typeof birthdaysView.result>['entries'][number]

/** A line of the journal: the day, who, the age, and what to do about it. */
export function BirthdayRow(props: {
  readonly entry: BirthdayEntry
  readonly today: Day
}): ReactNode {
  const { entry, today } = props
  const words = useWords(birthdayWords)
  const near =
    entry.on === today ? words.today : entry.on === addDays(today, 1) ? words.tomorrow : undefined
  const isNear = isAtHand(entry, today)
  return (
    <li className={cx(css.row, entry.on === today && css.isToday)}>
      <p className={css.date}>
        <span className={css.number}>{Number(entry.on.slice(8))}</span>
        <span className={css.weekday}>{words.weekdays[weekday(entry.on) - 1]}</span>
      </p>
      <div className={css.who}>
        <div className={css.text}>
          <Link href={`/clients/${entry.client.id}`} className={css.name}>
            {entry.client.name}
          </Link>
          <p className={css.facts}>
            {near && <strong className={css.near}>{near}</strong>}
            {entry.age !== null && <span>{words.years(entry.age)}</span>}
            {entry.greetedBefore && <span>{words.greetedBefore}</span>}
            {entry.round && <strong className={css.round}>{words.round}</strong>}
          </p>
          <p className={css.phones}>{entry.phones.map(readablePhone).join(', ')}</p>
        </div>
        {!isNear && <BirthdayActions entry={entry} today={today} />}
      </div>
      <span className={css.box} aria-hidden="true" />
      {isNear && <NearActions entry={entry} today={today} />}
    </li>
  )
}
