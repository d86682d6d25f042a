import type { CalendarEntry } from '../../domain/calendar/entries.ts'
import { addDays } from '../../words/days.ts'
import { escapeText, foldLine } from '../content-line.ts'

export interface CalendarOptions {
  /** What the calendar is called. */
  readonly name: string
  /** IANA name of the zone in which the times of meetings are told. */
  readonly tz: string
  /** When the file is made: an instant in ISO UTC. */
  readonly madeAt: string
  /** How often whoever subscribes should ask anew, as an ISO duration: `PT1H`. A file says nothing of it. */
  readonly refresh?: string
}

/**
 * Entries as a calendar file by RFC 5545: events only, since the calendars of phones leave to-dos out; times in UTC, so that no table of time zones has to travel along.
 */
export function writeCalendar(
  entries: readonly CalendarEntry[],
  { name, tz, madeAt, refresh }: CalendarOptions,
): string {
  const stamp = inUtc(Temporal.Instant.from(madeAt))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kartoteka//Kartoteka//RU',
    'CALSCALE:GREGORIAN',
    textLine('X-WR-CALNAME', name),
    // RFC 7986 says the first, Outlook reads the second.
    ...(refresh
      ? [`REFRESH-INTERVAL;VALUE=DURATION:${refresh}`, `X-PUBLISHED-TTL:${refresh}`]
      : []),
    ...entries.flatMap((entry) => eventLines(entry, tz, stamp)),
    'END:VCALENDAR',
  ]
  return `${lines.map(foldLine).join('\r\n')}\r\n`
}

function eventLines(entry: CalendarEntry, tz: string, stamp: string): string[] {
  const { uid, title, note, place, when } = entry
  return [
    'BEGIN:VEVENT',
    textLine('UID', uid),
    `DTSTAMP:${stamp}`,
    ...('at' in when ? timeLines(when, tz) : dayLines(when.day, when.yearly ?? false)),
    textLine('SUMMARY', title),
    ...(place ? [textLine('LOCATION', place)] : []),
    ...(note ? [textLine('DESCRIPTION', note)] : []),
    'END:VEVENT',
  ]
}

type Timed = Extract<CalendarEntry['when'], { at: string }>

function timeLines({ at, minutes }: Timed, tz: string): string[] {
  const start = Temporal.PlainDateTime.from(at).toZonedDateTime(tz).toInstant()
  const end = start.add({ minutes })
  return [`DTSTART:${inUtc(start)}`, `DTEND:${inUtc(end)}`]
}

/** A whole day does not make its owner busy. */
function dayLines(day: string, yearly: boolean): string[] {
  return [
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${addDays(day, 1).replaceAll('-', '')}`,
    ...(yearly ? [`RRULE:${ruleOf(day)}`] : []),
    'TRANSP:TRANSPARENT',
  ]
}

/** By itself a yearly 29th of February would come once in four years; the last day of February comes every year. */
function ruleOf(day: string): string {
  return day.endsWith('-02-29') ? 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1' : 'FREQ=YEARLY'
}

/** `20261121T120000Z` */
function inUtc(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')
}

function textLine(name: string, text: string): string {
  // RFC 5545, 3.1: a text has no control characters but tabs and its own breaks of lines.
  return `${name}:${escapeText(text).replaceAll(/[\p{Cc}]/gu, (sign) => (sign === '\t' ? sign : ''))}`
}
