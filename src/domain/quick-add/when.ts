import { addDays, type Day, isDay, isoDay, weekday, yearOf } from '../../words/days.ts'

/** A day or a time found in a line, and the line without it. */
export interface Found<Value> {
  readonly value: Value
  readonly rest: string
}

const months = 'янв фев мар апр ма[йя] июн июл авг сен окт ноя дек'.split(' ')
const weekdays = [
  'понедельник',
  'вторник',
  'сред[ау]',
  'четверг',
  'пятниц[ау]',
  'суббот[ау]',
  'воскресенье',
]
const near = ['сегодня', 'завтра', 'послезавтра']
const start = '(?<![\\p{L}\\d])'
const end = '(?![\\p{L}\\d])'

type Reader = (match: readonly (string | undefined)[], today: Day) => Day | undefined

/** Ways in which people say a day to come; the first that is found wins. */
const ways: readonly (readonly [RegExp, Reader])[] = [
  [word(`(${near.join('|')})`), ([, said], today) => addDays(today, near.indexOf(said ?? ''))],
  [word('через (\\d+) (?:день|дня|дней)'), ([, n], today) => addDays(today, Number(n))],
  [word('через (?:(\\d) )?недел[юи]'), ([, n], today) => addDays(today, 7 * Number(n ?? 1))],
  ...weekdays.map(
    (name, at) =>
      [word(`(?:во? )?${name}`), (_, today) => next(today, at + 1)] as readonly [RegExp, Reader],
  ),
  ...months.map(
    (name, at) =>
      [
        word(`(\\d{1,2}) ${name}\\p{L}*(?: (\\d{4}))?`),
        ([, date, year], today) => coming(Number(date), at + 1, year, today),
      ] as readonly [RegExp, Reader],
  ),
  [
    word('(\\d{1,2})\\.(\\d{1,2})(?:\\.(\\d{4}))?'),
    ([, date, month, year], today) => coming(Number(date), Number(month), year, today),
  ],
]

/** The day that a line names, seen from today: «завтра», «в пятницу», «через 3 дня», «5 мая», «5.05». */
export function findDay(line: string, today: Day): Found<Day> | undefined {
  for (const [pattern, read] of ways) {
    const match = pattern.exec(line)
    const value = match ? read(match, today) : undefined
    if (match && value) return { value, rest: without(line, match) }
  }
  return undefined
}

/** The time that a line names: «в 16», «в 9:30», «16:00». */
export function findTime(line: string): Found<string> | undefined {
  const match =
    word('(?:в )?([01]?\\d|2[0-3])[:.]([0-5]\\d)').exec(line) ??
    word('в ([01]?\\d|2[0-3])(?: час(?:а|ов)?)?').exec(line)
  if (!match) return undefined
  const value = `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}`
  return { value, rest: without(line, match) }
}

export function without(line: string, match: RegExpExecArray): string {
  const rest = `${line.slice(0, match.index)} ${line.slice(match.index + match[0].length)}`
  return rest.replaceAll(/\s+/g, ' ').trim()
}

/** A pattern of whole words; letters of any case. */
export function word(pattern: string): RegExp {
  return new RegExp(start + pattern + end, 'iu')
}

/** The nearest such day of the week after today. */
function next(today: Day, day: number): Day {
  const ahead = (day - weekday(today) + 7) % 7
  return addDays(today, ahead === 0 ? 7 : ahead)
}

function coming(
  date: number,
  month: number,
  year: string | undefined,
  today: Day,
): Day | undefined {
  const inYear = (of: number) => isoDay(of, month, date)
  const day = inYear(year ? Number(year) : yearOf(today))
  if (!isDay(day)) return undefined
  return year || day >= today ? day : inYear(yearOf(today) + 1)
}
