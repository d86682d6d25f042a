import { casual, type ParsedResult } from 'chrono-node/ru'
import { addDays, type Day, isDay, isoDay, weekday, yearOf } from '../../words/days.ts'
import { dayOfMonth, type NamedDay } from './month-days.ts'
import { reworded, type Span, takeUnclear } from './wording.ts'

export interface NamedTime extends Span {
  /** `16:30`. */
  readonly time: string
}

/** What a line says of days and times, and where. */
export interface SpokenDays {
  readonly day?: NamedDay
  readonly time?: NamedTime
  /** Times that name no day: «после праздников», «на неделе». */
  readonly unclear: readonly Span[]
}

/**
 * The day and the time that a line of Russian names, seen from today: of what is to come the next such day, of what
 * has happened the last one. Nothing is made of a time that could be several days; it is told as unclear.
 */
export function readSpokenDays(line: string, today: Day, tense: 'coming' | 'past'): SpokenDays {
  const { rest, spans } = takeUnclear(line)
  const past = tense === 'past'
  const ofMonth = dayOfMonth(rest, today, past)
  const text = reworded(ofMonth.rest)
  const noon = new Date(yearOf(today), Number(today.slice(5, 7)) - 1, Number(today.slice(8)), 12)
  const results = casual
    .parse(text, { instant: noon }, past ? {} : { forwardDate: true })
    .filter((result) => !/^\s*(?:час|минут|секунд)/i.test(result.text))
  const days = results.flatMap((result) => namedDay(result, line, today, past) ?? [])
  const times = results.flatMap((result) => namedTime(result, line) ?? [])
  const [day = ofMonth.day] = days
  const [time] = times
  return { ...(day && { day }), ...(time && { time }), unclear: spans }
}

function namedDay(
  result: ParsedResult,
  line: string,
  today: Day,
  past: boolean,
): NamedDay | undefined {
  const { start, text, index } = result
  const certain = (part: 'day' | 'month' | 'weekday' | 'year') => start.isCertain(part)
  const relative = /через|назад/i.test(text)
  if (!certain('day') && !certain('weekday') && !relative) return undefined
  const [year, month, date] = [start.get('year'), start.get('month'), start.get('day')]
  if (year === null || month === null || date === null) return undefined
  const said = isoDay(year, month, date)
  const place = trimmed(line, index, text.length)
  if (relative || certain('year')) return { ...place, day: said }
  const day =
    certain('weekday') && !certain('day')
      ? onWeekday(start.get('weekday') ?? 0, today, past, text)
      : inYear(month, date, today, past)
  return day === undefined ? undefined : { ...place, day }
}

/** The nearest such day of the week: what is to come is never today, what has happened may be. */
function onWeekday(number: number, today: Day, past: boolean, text: string): Day {
  const ahead = ((number === 0 ? 7 : number) - weekday(today) + 7) % 7
  if (!past) return addDays(today, ahead === 0 ? 7 : ahead)
  return addDays(today, ahead === 0 && !/прошл/i.test(text) ? 0 : ahead - 7)
}

function inYear(month: number, date: number, today: Day, past: boolean): Day | undefined {
  const near = past ? [0, -1] : [0, 1, 2, 3, 4]
  return near
    .map((years) => isoDay(yearOf(today) + years, month, date))
    .find((day) => isDay(day) && (past ? day <= today : day >= today))
}

/** Hours that nobody keeps: «в 5» is said of the afternoon. */
const earliest = 7

function namedTime({ start, text, index }: ParsedResult, line: string): NamedTime | undefined {
  const hour = start.get('hour')
  if (!start.isCertain('hour') || hour === null || /через|назад/i.test(text)) return undefined
  if (/\d\s*$/.test(line.slice(0, index)) && !start.isCertain('day')) return undefined
  const after = /^\s*(?:вечера|дня)/iu.exec(line.slice(index + text.length))
  const late = hour < 12 && (after !== null || (hour < earliest && !/утра|ноч/i.test(text)))
  const minute = String(start.get('minute') ?? 0).padStart(2, '0')
  const place = trimmed(line, index, text.length + (after?.[0].length ?? 0))
  return { ...place, time: `${String(late ? hour + 12 : hour).padStart(2, '0')}:${minute}` }
}

/** The place without the spaces around it. */
function trimmed(line: string, index: number, length: number): Span {
  const text = line.slice(index, index + length)
  const at = index + text.length - text.trimStart().length
  return { at, length: text.trim().length }
}
