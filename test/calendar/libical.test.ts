import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { birthdayIn } from '../../src/domain/birthdays/rules.ts'
import { type CalendarEntry, calendarEntries } from '../../src/domain/calendar/entries.ts'
import { Desk } from '../../src/domain/domain.fixture.ts'
import { writeCalendar } from '../../src/formats/calendar/write.ts'

const python = '/usr/bin/python3'
const reader = fileURLToPath(new URL('libical.py', import.meta.url))
const madeAt = '2026-11-21T08:00:00Z'

interface Understood {
  readonly errors: number
  readonly text: string
  readonly events: readonly {
    readonly uid: string
    readonly summary: string
    readonly description: string | null
    readonly location: string | null
    readonly start: string
    readonly end: string
    readonly days: readonly string[]
  }[]
}

function readByLibical(files: readonly string[]): Understood[] {
  const { status, stdout, stderr } = spawnSync(python, [reader], {
    input: JSON.stringify(files),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

/** Debian has it as `python3-gi gir1.2-ical-3.0`. */
const isThere = spawnSync(python, [reader], { input: '[]' }).status === 0

const write = (entries: readonly CalendarEntry[], tz: string) =>
  writeCalendar(entries, { name: 'Картотека', tz, madeAt, refresh: 'PT1H' })

/** Far east, far west, half an hour beside, and clocks that are changed. */
const zones = [
  'Asia/Anadyr',
  'Europe/Kaliningrad',
  'Europe/Berlin',
  'America/St_Johns',
  'Australia/Lord_Howe',
]

const twoDigits = (max: number, min = 0) =>
  fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'))
const localTime = fc
  .tuple(twoDigits(12, 1), twoDigits(28, 1), twoDigits(23), twoDigits(59))
  .map(([month, day, hour, minute]) => `2027-${month}-${day}T${hour}:${minute}`)
const minutes = fc.integer({ min: 5, max: 1440 })
/** As records have it: trimmed. */
const text = fc
  .string({ unit: fc.constantFrom(...'Жя🌸,;:\\"\n a='), maxLength: 60 })
  .map((said) => said.trim())
const title = text.map((said) => `Встреча: ${said}Ж`)

describe.skipIf(!isThere)('libical, which is not ours, reads what we write', () => {
  test('meetings of any length are at their very moment in every zone, on days when clocks change too', () => {
    const when = fc.record({ at: localTime, minutes })
    const changes = ['2027-03-28T02:30', '2027-10-31T02:30', '2027-04-04T01:45', '2027-11-07T01:30']
    const given = [
      ...fc.sample(when, { numRuns: 40, seed: 1 }),
      ...changes.map((at) => ({ at, minutes: 90 })),
    ]
    const cases = zones.flatMap((tz) => given.map((one) => ({ tz, ...one })))
    const files = cases.map(({ tz, ...one }) => write([{ uid: 'a@k', title: 'М', when: one }], tz))
    const read = readByLibical(files)
    for (const [index, { tz, at, minutes: lasts }] of cases.entries()) {
      const start = Temporal.PlainDateTime.from(at).toZonedDateTime(tz)
      expect(read[index]).toMatchObject({
        errors: 0,
        events: [{ start: inUtc(start), end: inUtc(start.add({ minutes: lasts })) }],
      })
    }
  })

  test('birthdays come on the day on which we keep them, the 29th of February every year', () => {
    const dates = ['02-29', '02-28', '03-01', '12-31', '05-09']
    const entries = dates.map((date) => ({
      uid: `${date}@k`,
      title: date,
      when: { day: `2000-${date}`, yearly: true },
    }))
    const [read] = readByLibical([write(entries, 'Asia/Anadyr')])
    expect(read?.errors).toBe(0)
    for (const { summary, days } of read?.events ?? []) {
      const wanted = days.map((_, at) => birthdayIn(`--${summary}`, 2000 + at).replaceAll('-', ''))
      expect(days).toHaveLength(101)
      expect(days).toEqual(wanted)
    }
  })

  test('whatever people write comes through', () => {
    const written = fc.sample(fc.record({ title, note: text, place: text }), {
      numRuns: 100,
      seed: 2,
    })
    const files = written.map((one, at) =>
      write([{ uid: `${at}@k`, ...one, when: { day: '2026-11-21' } }], 'Europe/Moscow'),
    )
    for (const [at, { errors, events }] of readByLibical(files).entries()) {
      const { title: said = '', note = '', place = '' } = written[at] ?? {}
      expect(errors).toBe(0)
      expect(events).toHaveLength(1)
      const [event] = events
      expect(event?.summary ?? '').toBe(said)
      expect(event?.description ?? '').toBe(note)
      expect(event?.location ?? '').toBe(place)
    }
  })

  test('a whole book is read without a fault', () => {
    const desk = new Desk()
    const contacts = [{ kind: 'mobile', value: '+79000000001' }]
    const maria = desk.client('Мария', { birthday: '1976-02-29', contacts })
    const irina = desk.client('Ирина', { birthday: '--05-09' })
    desk.do('meeting.arrange', {
      client: maria,
      at: '2026-11-22T15:00',
      minutes: 45,
      invited: irina,
    })
    desk.do('task.add', { client: irina, text: 'каталог', due: '2026-11-23' })
    const [read] = readByLibical([
      write(calendarEntries(desk.book, { lang: 'ru', day: desk.day }), 'Europe/Kaliningrad'),
    ])
    expect(read?.errors).toBe(0)
    expect(read?.text).not.toContain('X-LIC-ERROR')
    expect(read?.events.map(({ summary, start }) => `${start} ${summary}`).toSorted()).toEqual([
      '20000229 День рождения: Мария',
      '20000509 День рождения: Ирина',
      '20261122T130000Z Встреча: Мария',
      '20261123 Дело: Ирина, каталог',
    ])
  })
})

function inUtc(at: Temporal.ZonedDateTime): string {
  return at.toInstant().toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')
}
