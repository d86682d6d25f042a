import type { Book } from '../../book/book.ts'
import type { Facts } from '../../book/facts.ts'
import { perChangeOf } from '../../book/memo.ts'
import { addDays, type Day, daysBetween, yearOf } from '../../words/days.ts'
import { type Period, periodRecord } from './records.ts'

/** A catalogue usually lives for three weeks. */
const usualDays = 21

/** Every period, the earliest first. */
export function periodsIn(facts: Facts): Period[] {
  return [...facts.all(periodRecord)].sort((a, b) => (a.from + a.id < b.from + b.id ? -1 : 1))
}

/** The periods of a book, kept until one of them changes. */
export const periodsOf: (book: Book) => readonly Period[] = perChangeOf([periodRecord], periodsIn)

/** The period that runs on a day; of several the one that began last. */
export function runningOn(periods: readonly Period[], day: Day): Period | undefined {
  return periods.findLast(({ from, to }) => from <= day && day <= to)
}

/** The day under which a catalogue is written down on a day: one of a period that is over was handed out on its last day at the latest. */
export function givingDay({ to }: Pick<Days, 'to'>, day: Day): Day {
  return day > to ? to : day
}

/** Whether a title has a number in it: «№ 6» has «6», «17/2026» has «17» and itself. */
export function isCalled(title: string, number: string): boolean {
  const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number)
  const own = numbersIn(title)
  return numbersIn(number).every((one) => own.includes(one))
}

/** The period before another one. */
export function periodBefore(periods: readonly Period[], { id }: Period): Period | undefined {
  return periods[periods.findIndex((one) => one.id === id) - 1]
}

export interface Days {
  readonly from: Day
  readonly to: Day
}

/** The period that has days in common with these; periods stand one after another. */
export function overlapping(periods: readonly Period[], { from, to }: Days): Period | undefined {
  return periods.find((one) => one.from <= to && from <= one.to)
}

/**
 * The period to open next, by the rhythm of the last one: as long, from the day after it, with the next number in its title.
 * The first one begins on the day asked and lasts three weeks. A rhythm that has stopped begins anew on that day.
 */
export function nextPeriod(periods: readonly Period[], day: Day): Days & { title: string } {
  const last = periods.at(-1)
  const length = last ? daysBetween(last.from, last.to) : usualDays - 1
  const follows = last && addDays(last.to, 1)
  const from = follows && addDays(follows, length) >= day ? follows : day
  return { title: last ? titleAfter(last, from) : '1', from, to: addDays(from, length) }
}

/** «№ 17» → «№ 18», «17/2026» → «18/2026»; in a new year the count begins anew. */
function titleAfter({ title, from: began }: Period, from: Day): string {
  const [lastYear, year] = [yearOf(began), yearOf(from)]
  const inYear = title.replaceAll(String(lastYear), String(year))
  const isNewYear = year !== lastYear
  let counted = false
  const next = inYear.replaceAll(/\d+/g, (digits) => {
    if (counted || digits === String(year)) return digits
    counted = true
    const number = isNewYear ? 1 : Number(digits) + 1
    return String(number).padStart(digits.startsWith('0') ? digits.length : 0, '0')
  })
  return counted ? next : `${inYear} 2`
}
