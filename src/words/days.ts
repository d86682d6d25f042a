/** A calendar day as people write it in ISO: `2026-11-21`. Days compare as strings. */
export type Day = string

/** Days since 1970-01-01, by the proleptic Gregorian calendar (H. Hinnant, "days_from_civil"). */
export function dayNumber(day: Day): number {
  const month = monthOf(day)
  const year = yearOf(day) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dateOf(day) - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The inverse of `dayNumber`. */
export function dayOf(number: number): Day {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return isoDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date)
}

export function isoDay(year: number, month: number, date: number): Day {
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${two(month)}-${two(date)}`
}

function two(n: number): string {
  return n < 10 ? `0${n}` : `${n}`
}

export function addDays(day: Day, count: number): Day {
  return dayOf(dayNumber(day) + count)
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** The same date some months later; the 31st of a shorter month is its last day. */
export function addMonths(day: Day, count: number): Day {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + count
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  return isoDay(year, month, Math.min(dateOf(day), daysInMonth(year, month)))
}

/** Whole months from one day to another: 14 for "14 months without an order". */
export function monthsBetween(from: Day, to: Day): number {
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from)
  return to.slice(8, 10) < from.slice(8, 10) && addMonths(from, months) > to ? months - 1 : months
}

export function yearOf(day: Day): number {
  return digits(day, 0) * 100 + digits(day, 2)
}

export function monthOf(day: Day): number {
  return digits(day, 5)
}

/** The date within the month. */
export function dateOf(day: Day): number {
  return digits(day, 8)
}

/** Days are read from tens of thousands of records, and `Number(text.slice())` is eight times slower. */
function digits(day: Day, at: number): number {
  return (day.charCodeAt(at) - 48) * 10 + day.charCodeAt(at + 1) - 48
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** A day of the calendar: the 31st of February is none. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && isDateOfMonth(Number(text.slice(0, 4)), text.slice(5))
}

/** A day of an unknown year as vCard 4 writes it: `--06-20`. */
export function isYearlessDay(text: string): boolean {
  return /^--\d\d-\d\d$/.test(text) && isDateOfMonth(2000, text.slice(2))
}

function isDateOfMonth(year: number, monthAndDate: string): boolean {
  const month = Number(monthAndDate.slice(0, 2))
  const date = Number(monthAndDate.slice(3, 5))
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
}
