import { isDay, isYearlessDay } from '../../../../words/days.ts'

/** A birthday as it is typed: any part may be empty. */
export interface BirthdayParts {
  readonly date: string
  readonly month: string
  readonly year: string
}

export function partsOf(birthday = ''): BirthdayParts {
  const [, year, month, date] = /^(\d{4}|-)-(\d\d)-(\d\d)$/.exec(birthday) ?? []
  if (!month || !date) return { date: '', month: '', year: '' }
  return {
    date: String(Number(date)),
    month: String(Number(month)),
    year: year === '-' ? '' : (year ?? ''),
  }
}

/** `1982-05-06`, or `--05-06` without a year; null when nothing is typed, undefined when there is no such day. */
export function birthdayOf({ date, month, year }: BirthdayParts): string | null | undefined {
  if (date.trim() === '' && month === '' && year.trim() === '') return null
  const two = (part: string) => part.trim().padStart(2, '0')
  const day = `${year.trim() || '-'}-${two(month)}-${two(date)}`
  return isDay(day) || isYearlessDay(day) ? day : undefined
}
