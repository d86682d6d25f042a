import { ok } from '../../book/result.ts'
import { dayOf, isDay, isoDay, isYearlessDay, yearOf } from '../../words/days.ts'
import { type Reading, refuseCell } from './cell-value.ts'
import type { DateOrder } from './mapping.ts'
import type { Cell } from './source.ts'
import { cellText, cleanLine, saysNothing } from './text.ts'

export interface DateStyle {
  readonly order: DateOrder
  readonly epoch: 1900 | 1904
  /** The day of the import, which tells 05.05.26 from 05.05.1926. */
  readonly today: string
}

interface Parts {
  /** 0 when it is not known. */
  readonly year: number
  readonly month: number
  readonly date: number
}

/** No way of writing a day is longer. */
const longest = 60
const firstYear = 1850
const lastSerial = 2_958_465

/**
 * A birthday in any of the ways people and programs write it: `1982-05-06`, or `--05-06` without a year.
 * Refuses `import.date`, `import.date-part`, `import.future-date`.
 */
export function readBirthday(cell: Cell, style: DateStyle): Reading<string> {
  return readDate(cell, style, true)
}

/** A day with its year. Refuses as `readBirthday` does, and a day without a year with `import.date-part`. */
export function readDay(cell: Cell, style: DateStyle): Reading<string> {
  return readDate(cell, style, false)
}

function readDate(cell: Cell, style: DateStyle, mayLackYear: boolean): Reading<string> {
  const text = cleanLine(cellText(cell))
  if (saysNothing(text) || isEmptyDate(text)) return ok(undefined)
  const parts = text.length > longest ? undefined : partsOf(text, style)
  if (!parts) return refuseCell('import.date', text)
  const { year, month, date } = parts
  if (month === 0 || date === 0) return refuseCell('import.date-part', text)
  const yearless = `-${isoDay(0, month, date).slice(4)}`
  if (year === 0) {
    if (!isYearlessDay(yearless)) return refuseCell('import.date', text)
    return mayLackYear ? ok(yearless) : refuseCell('import.date-part', text)
  }
  const day = isoDay(year, month, date)
  if (!isDay(day) || year < firstYear) return refuseCell('import.date', text)
  return day > style.today ? refuseCell('import.future-date', text) : ok(day)
}

/** What programs write for "no date": Excel's day zero, 1C's first day, zeros. */
function isEmptyDate(text: string): boolean {
  return (
    /^(?:1900-01-00|0?0[./]0?1[./]1900|1899-12-3[01]|0?1[./]0?1[./]0001|0001-01-01)(?:$|[ T])/.test(
      text,
    ) ||
    (/^[0./ :-]+$/.test(text) && /0/.test(text))
  )
}

function partsOf(text: string, style: DateStyle): Parts | undefined {
  const bare = text
    .replace(/[T ,]+\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?:\s?[ap]m)?(?:Z|[+-]\d\d:?\d\d)?$/i, '')
    .replace(/[,\s]*(?:г\.?\s?р\.?|года|год|г)\.?$/i, '')
    .trim()
  return iso(bare) ?? digits(bare, style) ?? numeric(bare, style) ?? worded(bare, style)
}

function iso(text: string): Parts | undefined {
  const yearless = /^--(\d\d)-?(\d\d)$/.exec(text)
  if (yearless) return { year: 0, month: Number(yearless[1]), date: Number(yearless[2]) }
  const found = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text)
  return found ? dated(Number(found[1]), Number(found[2]), Number(found[3])) : undefined
}

/** Apple and Outlook write the year 1604 for a birthday without one. */
function dated(year: number, month: number, date: number): Parts {
  return { year: year === 1604 ? 0 : year, month, date }
}

/** A day without separators: `19820506`, `06051982`, a spreadsheet's day number, or only a year. */
function digits(text: string, style: DateStyle): Parts | undefined {
  if (/^\d{8}$/.test(text)) {
    const byYear = /^(1[89]|20)\d\d(0[1-9]|1[0-2])/.test(text)
    return byYear ? slices(text, 0, 4, 6) : slices(text, 4, 2, 0)
  }
  const number = Number(text.replace(',', '.'))
  if (!/^(?:\d+|\d{4,7}[.,]\d+)$/.test(text) || number < 1 || number > lastSerial) return undefined
  if (/^(?:1[89]|20)\d\d$/.test(text)) return { year: Number(text), month: 0, date: 0 }
  const day = serialDay(Math.floor(number), style.epoch)
  return number >= 2 ? dated(yearOf(day), Number(day.slice(5, 7)), Number(day.slice(8))) : undefined
}

function slices(text: string, year: number, month: number, date: number): Parts {
  return dated(
    Number(text.slice(year, year + 4)),
    Number(text.slice(month, month + 2)),
    Number(text.slice(date, date + 2)),
  )
}

/** Excel counts a 29 February 1900 that never was. */
function serialDay(serial: number, epoch: 1900 | 1904): string {
  const days = epoch === 1904 ? serial + 1462 : serial
  return dayOf(days - (days > 59 ? 25_569 : 25_568))
}

/** `05.06.1982`, `5/6/82`, `5-6`. */
function numeric(text: string, style: DateStyle): Parts | undefined {
  const found = /^(\d{1,2})\s?([-./ ])\s?(\d{1,2})(?:\s?[-./ ]\s?(\d{4}|\d{2}))?[.]?$/.exec(text)
  if (!found) return undefined
  const a = Number(found[1])
  const b = Number(found[3])
  const year = found[4] === undefined ? 0 : wholeYear(found[4], style.today)
  if (style.order === 'ymd' && found[4]?.length === 2) {
    return dated(wholeYear(found[1] ?? '', style.today), b, Number(found[4]))
  }
  const monthFirst = style.order === 'mdy' ? a <= 12 : found[2] === '/' && b > 12 && a <= 12
  return monthFirst ? dated(year, a, b) : dated(year, b, a)
}

function wholeYear(text: string, today: string): number {
  const year = Number(text)
  if (text.length === 4) return year
  const century = Math.floor(yearOf(today) / 100) * 100
  return century + year <= yearOf(today) ? century + year : century - 100 + year
}

const months = [
  /^янв|^jan/,
  /^фев|^feb/,
  /^мар|^mar/,
  /^апр|^apr/,
  /^ма[йяе]|^may/,
  /^июн|^jun/,
  /^июл|^jul/,
  /^авг|^aug/,
  /^сен|^sep/,
  /^окт|^oct/,
  /^ноя|^nov/,
  /^дек|^dec/,
]

/** The number of a month by its name or number; undefined for what is neither. */
export function monthNumber(text: string): number | undefined {
  const bare = text.trim().toLocaleLowerCase('ru')
  const number = /^\d{1,2}$/.test(bare)
    ? Number(bare)
    : months.findIndex((month) => month.test(bare)) + 1
  return number >= 1 && number <= 12 ? number : undefined
}

/** «5 мая 1982», «5 мая», `May 5, 1982`, «5-май-82». */
function worded(text: string, style: DateStyle): Parts | undefined {
  const words = text.toLocaleLowerCase('ru').match(/\p{L}+|\d+/gu) ?? []
  const named = words.filter((word) => /\p{L}{3,}/u.test(word) && monthNumber(word) !== undefined)
  const numbers = words.filter((word) => /^\d+$/.test(word))
  if (named.length !== 1 || numbers.length > 2 || words.length > 5) return undefined
  const month = monthNumber(named[0] ?? '') ?? 0
  const [a = '', b] = numbers
  if (a.length === 4) return dated(Number(a), month, Number(b ?? 0))
  return dated(b === undefined ? 0 : wholeYear(b, style.today), month, Number(a))
}
