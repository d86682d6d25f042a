import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { birthdayIn } from '../../domain/birthdays/rules.ts'
import { type CalendarEntry, calendarEntries } from '../../domain/calendar/entries.ts'
import { Desk } from '../../domain/domain.fixture.ts'
import { writeCalendar } from './write.ts'

const options = { name: 'Картотека', tz: 'Europe/Moscow', madeAt: '2026-11-21T08:00:00.123Z' }

function read(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

function readOne(entry: CalendarEntry, tz = options.tz): ICAL.Event {
  const [event] = read(writeCalendar([entry], { ...options, tz }))
  if (!event) throw new Error('no event')
  return event
}

const entry = (when: CalendarEntry['when'], more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'a@kartoteka',
  title: 'Мария',
  when,
  ...more,
})

/** The days on which an event stands in the calendar, from its first year to the last one asked for. */
function daysOf(event: ICAL.Event, lastYear: number): string[] {
  const days: string[] = []
  const next = event.iterator()
  for (let day = next.next(); day && day.year <= lastYear; day = next.next()) {
    days.push(day.toString())
  }
  return days
}

test.each([
  ['Europe/Moscow', '2026-11-22T12:00:00Z'],
  ['Asia/Anadyr', '2026-11-22T03:00:00Z'],
  ['Europe/Kaliningrad', '2026-11-22T13:00:00Z'],
  ['America/New_York', '2026-11-22T20:00:00Z'],
])('a meeting at three in %s is at that very moment on every phone', (tz, instant) => {
  const event = readOne(entry({ at: '2026-11-22T15:00', minutes: 60 }), tz)
  expect(event.startDate.toString()).toBe(instant)
  expect(event.endDate.subtractDate(event.startDate).toSeconds()).toBe(3600)
})

test('a meeting takes as long as it was said, over midnight and over a change of clocks', () => {
  const event = readOne(entry({ at: '2027-03-28T01:30', minutes: 90 }), 'Europe/Berlin')
  expect(event.startDate.toString()).toBe('2027-03-28T00:30:00Z')
  expect(event.endDate.toString()).toBe('2027-03-28T02:00:00Z')
})

test('whoever subscribes is asked to look again every hour, a file says nothing of it', () => {
  const asked = 'REFRESH-INTERVAL;VALUE=DURATION:PT1H'
  expect(writeCalendar([], { ...options, refresh: 'PT1H' })).toContain(asked)
  expect(writeCalendar([], options)).not.toContain('REFRESH')
})

test('a meeting after the clocks go forward is at its own hour', () => {
  const event = readOne(entry({ at: '2027-04-01T15:00', minutes: 60 }), 'Europe/Berlin')
  expect(event.startDate.toString()).toBe('2027-04-01T13:00:00Z')
})

test('a task stands on its whole day and does not make the day busy', () => {
  const event = readOne(entry({ day: '2026-12-31' }))
  expect(event.startDate.isDate).toBe(true)
  expect(event.startDate.toString()).toBe('2026-12-31')
  expect(event.endDate.toString()).toBe('2027-01-01')
  expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
  expect(event.isRecurring()).toBe(false)
})

test.each(['05-06', '12-31', '02-28', '02-29'])(
  'a birthday on %s comes every year, on the day on which we keep it',
  (date) => {
    const event = readOne(entry({ day: `2000-${date}`, yearly: true }))
    const years = Array.from({ length: 101 }, (_, at) => 2000 + at)
    expect(daysOf(event, 2100)).toEqual(years.map((year) => birthdayIn(`--${date}`, year)))
  },
)

test('whatever people write comes through, in lines of at most 75 octets', () => {
  const text = fc.string({ unit: fc.constantFrom(...'Жя🌸,;:\\"\n a='), maxLength: 120 })
  fc.assert(
    fc.property(text, text, text, (title, note, place) => {
      const file = writeCalendar([entry({ day: '2026-11-21' }, { title, note, place })], options)
      for (const line of file.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      }
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      const [event] = read(file)
      expect(event).toMatchObject({ summary: title, uid: 'a@kartoteka' })
      expect(event?.description ?? '').toBe(note)
      expect(event?.location ?? '').toBe(place)
    }),
  )
})

test('signs that no calendar may hold are left out', () => {
  const file = writeCalendar(
    [entry({ day: '2026-11-21' }, { title: 'Ма\u0007рия\u0000' })],
    options,
  )
  expect(read(file)[0]?.summary).toBe('Мария')
})

test('the calendar of a book: meetings and tasks that are open, and everybody’s birthday', () => {
  const desk = new Desk()
  const contacts = [{ kind: 'mobile', value: '+79000000001' }]
  const maria = desk.client('Мария', { last: 'Соколова', birthday: '1976-02-29', contacts })
  const anna = desk.client('Анна', { birthday: '--05-09' })
  const gone = desk.client('Вера', { birthday: '1980-01-01' })
  const meeting = (client: string, place?: string) =>
    desk.do('meeting.arrange', { client, at: '2026-11-22T15:00', ...(place && { place }) })
  meeting(maria, 'кафе, у парка')
  const held = meeting(anna)
  desk.do('meeting.close', { id: held, outcome: 'cancelled' })
  desk.do('task.add', {
    client: anna,
    kind: 'promise',
    text: 'решить про набор',
    due: '2026-11-25',
  })
  desk.do('task.done', { id: desk.do('task.add', { text: 'каталог', due: '2026-11-23' }) })
  desk.do('task.add', { text: 'отчёт', due: '2026-11-30' })
  desk.do('touch.record', { client: gone, outcome: 'let-go' })
  const file = writeCalendar(calendarEntries(desk.book, { lang: 'ru', day: desk.day }), options)
  const events = read(file)
  const said = events.map(({ summary, startDate }) => `${startDate} ${summary}`).toSorted()
  expect(said).toEqual([
    '2000-02-29 День рождения: Мария Соколова',
    '2000-05-09 День рождения: Анна',
    '2026-11-22T12:00:00Z Встреча: Мария Соколова',
    '2026-11-25 Обещание: Анна, решить про набор',
    '2026-11-30 Дело: отчёт',
  ])
  const [first] = events
  expect(first).toMatchObject({ location: 'кафе, у парка', description: '+79000000001' })
  const born = events.find(({ uid }) => uid === `birthday-${maria}@kartoteka`)
  expect(born?.description).toBe('Дата рождения: 29\u00a0февраля 1976\n+79000000001')
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
  expect(writeCalendar(calendarEntries(desk.book, { lang: 'ru', day: desk.day }), options)).toBe(
    file,
  )
})
