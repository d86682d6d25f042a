import { expect, test } from 'vitest'
import { calendarEntries } from '../calendar/entries.ts'
import { Desk, idOf } from '../domain.fixture.ts'
import { timelineOf } from '../timeline/timeline.ts'
import { Course } from './groups.fixture.ts'
import { readTicket, ticketOf } from './tickets.ts'
import { groupsView } from './views.ts'

const refusalOf = (result: ReturnType<Desk['try']>) => (result.ok ? undefined : result.refusal.code)

test('a course of Wednesdays is opened by its rhythm, with an extra evening on a date', () => {
  const desk = new Desk()
  const course = new Course(desk, {
    rhythm: { from: '2026-12-02T18:30', times: 3, minutes: 90 },
    sessions: [{ at: '2026-12-12T12:00' }],
  })
  expect(course.view.sessions.map(({ at, minutes }) => `${at} ${minutes}`)).toEqual([
    '2026-12-02T18:30 90',
    '2026-12-09T18:30 90',
    '2026-12-12T12:00 60',
    '2026-12-16T18:30 90',
  ])
  expect(course.view.next?.at).toBe('2026-12-02T18:30')
})

test('a group without a session, or with a day that is none, is not opened', () => {
  const desk = new Desk()
  expect(refusalOf(desk.try('group.open', { title: 'Пусто' }))).toBe('group.no-sessions')
  const sessions = [{ at: '2026-02-31T18:30' }]
  expect(refusalOf(desk.try('group.open', { title: 'Нет дня', sessions }))).toBe('input.value')
  const rhythm = { from: '2026-12-02T18:30', weekdays: [1, 2, 3], times: 200 }
  const more = Array.from({ length: 200 }, (_, at) => ({
    at: `20${27 + (at % 70)}-01-01T${10 + (at % 13)}:30`,
  }))
  const course = new Course(desk, { rhythm, sessions: more })
  const added = { group: course.id, rhythm: { ...rhythm, from: '2030-01-01T09:00' } }
  expect(refusalOf(desk.try('session.add', added))).toBe('group.too-many-sessions')
})

test('sessions are moved with the marks for them, and taken away with them; the last one stays', () => {
  const desk = new Desk('2026-12-05')
  const course = new Course(desk)
  const [anna = ''] = course.enrol(1)
  course.mark(anna, true)
  const session = course.session()
  desk.do('session.add', {
    group: course.id,
    sessions: [{ at: '2026-12-05T18:30' }, { at: '2026-12-06T11:00' }],
  })
  expect(course.view.sessions).toHaveLength(2)
  desk.do('session.edit', { group: course.id, session, at: '2026-12-04T18:00', minutes: 45 })
  expect(course.view.sessions[0]).toMatchObject({
    id: session,
    at: '2026-12-04T18:00',
    minutes: 45,
    came: 1,
  })
  desk.do('session.remove', { group: course.id, session })
  expect(course.view.sessions).toMatchObject([{ at: '2026-12-06T11:00', came: 0 }])
  expect(refusalOf(desk.try('session.remove', { group: course.id, session }))).toBe(
    'session.unknown',
  )
  const left = { group: course.id, session: course.session() }
  expect(refusalOf(desk.try('session.remove', left))).toBe('session.last')
})

test('a group is corrected, cancelled and taken back; nobody is enrolled in one that is off', () => {
  const desk = new Desk()
  const course = new Course(desk, { seats: 5 })
  desk.do('group.edit', { id: course.id, title: 'Весна', seats: null, price: 1000 })
  expect(course.view).toMatchObject({ title: 'Весна', price: 1000 })
  expect(course.view.seats).toBeUndefined()
  desk.do('group.cancel', { id: course.id })
  const args = { group: course.id, client: desk.client('Анна') }
  expect(refusalOf(desk.try('enrolment.add', args))).toBe('group.cancelled')
  desk.do('group.edit', { id: course.id, cancelledOn: null })
  expect(desk.try('enrolment.add', args).ok).toBe(true)
})

test('a group is deleted with all in it, but not once money was taken', () => {
  const desk = new Desk()
  const course = new Course(desk)
  const [anna = ''] = course.enrol(2)
  const payment = course.pay(anna, 100)
  expect(refusalOf(desk.try('group.delete', { id: course.id }))).toBe('group.paid')
  desk.do('payment.delete', { id: payment })
  desk.do('group.delete', { id: course.id })
  expect([...desk.book.rows()].filter(({ type }) => type !== 'client')).toEqual([])
})

test('attendance is marked on the day and later, not before; a mark is changed and taken away', () => {
  const desk = new Desk('2026-12-04')
  const course = new Course(desk)
  const [anna = ''] = course.enrol(2)
  desk.do('group.edit', { id: course.id, seats: 2 })
  course.enrol(1, 'В очереди')
  const mark = { group: course.id, session: course.session(), client: anna, came: true }
  expect(refusalOf(desk.try('attendance.mark', mark))).toBe('session.ahead')
  desk.on('2026-12-05')
  course.mark(anna, true)
  course.mark(anna, true)
  expect(course.view.sessions[0]).toMatchObject({ came: 1, away: 0 })
  course.mark(anna, false)
  expect(course.view.sessions[0]).toMatchObject({ came: 0, away: 1 })
  course.mark(anna, null)
  desk.do('attendance.mark', mark)
  desk.do('attendance.rest', { group: course.id, session: course.session() })
  const came = course.view.members.map((one) => [one.client.name, one.came[0]?.came])
  expect(came).toEqual([
    ['Клиент 1', true],
    ['Клиент 2', false],
    ['В очереди 1', undefined],
  ])
  const stranger = { ...mark, client: desk.client('Чужая') }
  expect(refusalOf(desk.try('attendance.mark', stranger))).toBe('enrolment.unknown')
  expect(refusalOf(desk.try('attendance.mark', { ...mark, session: idOf('none') }))).toBe(
    'session.unknown',
  )
})

test('whoever had cancelled and came all the same is enrolled again', () => {
  const desk = new Desk('2026-12-05')
  const course = new Course(desk)
  const [anna = ''] = course.enrol(1)
  course.cancel(anna)
  course.mark(anna, true)
  expect(course.standings).toEqual({ 'Клиент 1': 'seat' })
})

test('confirming is for those who come, to sessions to come', () => {
  const desk = new Desk('2026-12-04')
  const course = new Course(desk)
  const [anna = '', vera = ''] = course.enrol(2)
  const confirm = (client: string) =>
    desk.try('enrolment.confirm', { id: course.enrolmentOf(client) })
  expect(confirm(anna).ok).toBe(true)
  expect(confirm(anna)).toMatchObject({ value: [] })
  expect(course.view.members.map(({ confirmed }) => confirmed)).toEqual([true, false])
  course.cancel(vera)
  expect(refusalOf(confirm(vera))).toBe('enrolment.cancelled')
  desk.on('2026-12-06')
  expect(refusalOf(confirm(anna))).toBe('group.over')
})

test('the groups: those to come, the soonest on top; those that are over and off only when asked for', () => {
  const desk = new Desk('2026-11-01')
  new Course(desk, { title: 'Прошла', sessions: [{ at: '2026-11-05T10:00' }] })
  const later = new Course(desk, { title: 'Позже', sessions: [{ at: '2027-01-05T10:00' }] })
  const sooner = new Course(desk, { title: 'Скоро', seats: 3 })
  const off = new Course(desk, { title: 'Отменена' })
  desk.do('group.cancel', { id: off.id })
  const [anna = ''] = sooner.enrol(4)
  const look = (params: object) =>
    groupsView.look(desk.book, params, { day: '2026-11-21', lang: 'ru' })
  expect(look({}).map(({ title }) => title)).toEqual(['Скоро', 'Позже'])
  expect(look({ past: true }).map(({ title }) => title)).toEqual([
    'Скоро',
    'Позже',
    'Отменена',
    'Прошла',
  ])
  expect(look({})[0]).toMatchObject({ enrolled: 3, waiting: 1, prepaid: 0, expected: 1 })
  later.add(anna)
  expect(look({ client: anna })).toHaveLength(2)
})

test('a card tells of its groups: enrolled, how often there, what was paid and given back', () => {
  const desk = new Desk('2026-12-04')
  const course = new Course(desk)
  const [anna = ''] = course.enrol(1)
  course.pay(anna, 50_000)
  desk.on('2026-12-05')
  course.mark(anna, true)
  desk.on('2026-12-06')
  course.pay(anna, 10_000, { kind: 'refund' })
  course.cancel(anna)
  const title = 'Лёгкая весна'
  expect(timelineOf(desk.book, anna)).toMatchObject([
    { type: 'payment', kind: 'refund', sum: 10_000, title },
    { type: 'payment', kind: 'payment', sum: 50_000, currency: 'RUB' },
    { type: 'enrolment', on: '2026-12-04', title, came: 1, marked: 1, cancelledOn: '2026-12-06' },
  ])
})

test('the calendar has every session with its length, and none of a group that is off', () => {
  const desk = new Desk()
  const course = new Course(desk, {
    place: 'ДК',
    rhythm: { from: '2026-12-12T18:30', times: 1, minutes: 90 },
  })
  course.enrol(2)
  const off = new Course(desk)
  desk.do('group.cancel', { id: off.id })
  expect(calendarEntries(desk.book, { lang: 'ru', day: desk.day })).toMatchObject([
    {
      title: 'Занятие: Лёгкая весна',
      note: 'Записано: 2',
      place: 'ДК',
      when: { at: '2026-12-05T18:30', minutes: 60 },
    },
    {
      uid: `session-${course.session(1)}@kartoteka`,
      when: { at: '2026-12-12T18:30', minutes: 90 },
    },
  ])
})

test('a ticket’s number is six digits, however it is typed or scanned', () => {
  expect(ticketOf('0000002a-0000-5000-8000-000000000000')).toBe('000042')
  expect(ticketOf('ffffffff-0000-5000-8000-000000000000')).toBe('967295')
  expect(readTicket(' 482 915')).toBe('482915')
  expect(readTicket('482-915')).toBe('482915')
  expect(readTicket('48291')).toBeUndefined()
})
