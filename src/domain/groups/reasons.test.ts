import { expect, test } from 'vitest'
import { addDays } from '../../words/days.ts'
import { Desk } from '../domain.fixture.ts'
import { todayView } from '../today/views.ts'
import { Course } from './groups.fixture.ts'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

function todayOf(desk: Desk) {
  return todayView.look(desk.book, {}, { day: desk.day, lang: 'ru' })
}

/** Why to call somebody for a group on a day, as the list says it. */
function whyOn(desk: Desk, day: string, client: string): string[] {
  const entry = todayOf(desk.on(day)).entries.find((one) => one.client.id === client)
  const reasons = entry?.reasons.filter(({ code }) => code.startsWith('group-')) ?? []
  return reasons.map(({ text }) => plain(text))
}

function daysAsked(desk: Desk, client: string, from: string, to: string): string[] {
  const days: string[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (whyOn(desk, day, client).length > 0) days.push(day)
  }
  return days
}

const talk = (desk: Desk, client: string) => desk.do('touch.record', { client, outcome: 'talked' })

test('prepayment is asked for two days after enrolling, until it is paid', () => {
  const desk = new Desk('2026-11-21')
  const course = new Course(desk, { price: 300_000, prepayment: 50_000, prepayBy: '2026-12-01' })
  const [anna = ''] = course.enrol(1, 'Анна')
  expect(whyOn(desk, '2026-11-22', anna)).toEqual([])
  expect(whyOn(desk, '2026-11-23', anna)).toEqual([
    '«Лёгкая весна»: предоплаты 500 ₽ ещё нет, срок 1 декабря',
  ])
  course.pay(anna, 20_000)
  expect(whyOn(desk, '2026-11-23', anna)[0]).toContain('300 ₽')
  course.pay(anna, 30_000)
  expect(whyOn(desk, '2026-11-24', anna)).toEqual([])
})

test('a talk puts prepayment off until two days before its date, another one until the date is past, and then it is left at that', () => {
  const desk = new Desk('2026-11-21')
  const course = new Course(desk, { prepayment: 50_000, prepayBy: '2026-12-01' })
  const [anna = ''] = course.enrol(1)
  const asked = (from: string, to: string) => daysAsked(desk, anna, from, to)
  talk(desk.on('2026-11-23'), anna)
  expect(asked('2026-11-23', '2026-12-03')[0]).toBe('2026-11-29')
  talk(desk.on('2026-11-29'), anna)
  expect(asked('2026-11-29', '2026-12-03')[0]).toBe('2026-12-02')
  talk(desk.on('2026-12-02'), anna)
  expect(asked('2026-12-02', '2026-12-03')).toEqual([])
})

test('the day before the first session everybody is asked, until they have confirmed', () => {
  const desk = new Desk('2026-12-01')
  const course = new Course(desk)
  const [anna = '', vera = ''] = course.enrol(2)
  expect(whyOn(desk, '2026-12-03', anna)).toEqual([])
  expect(whyOn(desk, '2026-12-04', anna)).toEqual([
    '«Лёгкая весна» завтра в 18:30. Подтверждения ещё нет',
  ])
  desk.do('enrolment.confirm', { id: course.enrolmentOf(anna), channel: 'call' })
  expect(whyOn(desk, '2026-12-04', anna)).toEqual([])
  expect(todayOf(desk).done.map(({ client }) => client.id)).toEqual([anna])
  expect(whyOn(desk, '2026-12-05', vera)[0]).toContain('сегодня в 18:30')
  course.mark(anna, true)
  expect(whyOn(desk, '2026-12-05', vera)).toEqual([])
})

test('a session on Monday is confirmed on Friday by who rests at the weekend', () => {
  const desk = new Desk('2026-11-21')
  desk.do('settings.change', { weekdaysOff: [6, 7] })
  const course = new Course(desk, { sessions: [{ at: '2026-12-07T10:00' }] })
  const [anna = ''] = course.enrol(1)
  expect(daysAsked(desk, anna, '2026-12-01', '2026-12-07')).toEqual(['2026-12-04', '2026-12-07'])
})

test('whoever was spoken to on Friday is not asked again on Monday', () => {
  const desk = new Desk('2026-11-21')
  desk.do('settings.change', { weekdaysOff: [6, 7] })
  const course = new Course(desk, { sessions: [{ at: '2026-12-07T10:00' }] })
  const [anna = ''] = course.enrol(1)
  talk(desk.on('2026-12-04'), anna)
  expect(daysAsked(desk, anna, '2026-12-04', '2026-12-07')).toEqual([])
})

test('once a course has begun nobody is asked for a prepayment', () => {
  const desk = new Desk('2026-12-01')
  const sessions = ['2026-12-05T18:30', '2026-12-19T18:30'].map((at) => ({ at }))
  const course = new Course(desk, { sessions, prepayment: 50_000 })
  const [anna = ''] = course.enrol(1)
  expect(whyOn(desk, '2026-12-03', anna)).toHaveLength(1)
  expect(daysAsked(desk, anna, '2026-12-06', '2026-12-19')).toEqual([])
})

test('of a course of evenings only who missed the last one is called, and who missed two has left', () => {
  const desk = new Desk('2026-12-01')
  const rhythm = { from: '2026-12-02T18:30', times: 4 }
  const course = new Course(desk, { sessions: undefined, rhythm })
  const [anna = '', vera = ''] = course.enrol(2)
  desk.on('2026-12-02')
  course.mark(anna, true)
  course.mark(vera, false)
  expect(whyOn(desk, '2026-12-08', anna)).toEqual([])
  expect(whyOn(desk, '2026-12-08', vera)).toEqual([
    'В прошлый раз неявка. «Лёгкая весна» завтра в 18:30',
  ])
  desk.on('2026-12-09')
  course.mark(anna, false, course.session(1))
  course.mark(vera, false, course.session(1))
  expect(whyOn(desk, '2026-12-15', anna)).toHaveLength(1)
  expect(whyOn(desk, '2026-12-15', vera)).toEqual([])
})

test('nobody who cancelled is called any more', () => {
  const desk = new Desk('2026-12-01')
  const course = new Course(desk, { prepayment: 50_000 })
  const [anna = ''] = course.enrol(1)
  course.cancel(anna)
  expect(daysAsked(desk, anna, '2026-12-01', '2026-12-06')).toEqual([])
})

test('whoever waited and has a seat now is told, once', () => {
  const desk = new Desk('2026-11-21')
  const course = new Course(desk, { seats: 1 })
  const [anna = '', olga = ''] = course.enrol(2)
  expect(whyOn(desk, '2026-11-22', olga)).toEqual([])
  course.cancel(anna)
  expect(whyOn(desk, '2026-11-22', olga)).toEqual([
    'Освободилось место: «Лёгкая весна» 5 декабря в 18:30',
  ])
  talk(desk.on('2026-11-22'), olga)
  expect(daysAsked(desk, olga, '2026-11-22', '2026-11-24')).toEqual(['2026-11-23', '2026-11-24'])
  desk.on('2026-11-23').do('enrolment.tell', { id: course.enrolmentOf(olga), told: 'seat' })
  expect(whyOn(desk, '2026-11-24', olga)).toEqual([])
})

test('whoever was promised a seat that somebody else has paid for is told so', () => {
  const desk = new Desk('2026-11-21')
  const course = new Course(desk, { seats: 1 })
  const [anna = ''] = course.enrol(1)
  const vera = desk.client('Вера')
  course.add(vera, { told: 'seat' })
  course.pay(vera, 50_000)
  expect(whyOn(desk, '2026-11-21', vera)).toEqual([])
  expect(whyOn(desk, '2026-11-21', anna)).toEqual([
    '«Лёгкая весна»: мест не хватило, в очереди 1-е место',
  ])
})

test('when a group is off everybody is told, with what is to be given back; and not once more when it is told', () => {
  const desk = new Desk('2026-11-21')
  const course = new Course(desk, { prepayment: 50_000 })
  const [anna = '', vera = ''] = course.enrol(2)
  course.pay(anna, 50_000)
  desk.do('group.cancel', { id: course.id })
  expect(whyOn(desk, '2026-11-21', anna)).toEqual(['«Лёгкая весна» не состоится, внесено 500 ₽'])
  expect(whyOn(desk, '2026-11-21', vera)).toEqual(['«Лёгкая весна» не состоится'])
  desk.do('enrolment.tell', { id: course.enrolmentOf(vera), told: 'off' })
  expect(whyOn(desk, '2026-11-21', vera)).toEqual([])
})

test('whoever is in two groups is asked about the one that comes first, then about the other', () => {
  const desk = new Desk('2026-12-01')
  const sooner = new Course(desk, { title: 'Скоро' })
  const [anna = ''] = sooner.enrol(1)
  const later = new Course(desk, { title: 'Позже', sessions: [{ at: '2026-12-05T20:00' }] })
  later.add(anna)
  expect(whyOn(desk, '2026-12-04', anna)[0]).toContain('Скоро')
  desk.do('enrolment.confirm', { id: sooner.enrolmentOf(anna) })
  expect(whyOn(desk, '2026-12-04', anna)[0]).toContain('Позже')
})

const plans = (desk: Desk, day: string) => todayOf(desk.on(day)).plans

test('on the day of a session the list says how many to expect, until somebody is marked; and asks for three days more', () => {
  const desk = new Desk('2026-12-01')
  const course = new Course(desk)
  const people = course.enrol(13)
  expect(plans(desk, '2026-12-04')).toEqual([])
  const session = course.session()
  const plan = { code: 'group', id: course.id, session, on: '2026-12-05', time: '18:30' }
  expect(plans(desk, '2026-12-05')).toMatchObject([{ ...plan, enrolled: 13, expected: 5 }])
  expect(plans(desk, '2026-12-08')).toMatchObject([plan])
  expect(plans(desk, '2026-12-09')).toEqual([])
  desk.on('2026-12-05')
  course.mark(people[0] ?? '', true)
  expect(plans(desk, '2026-12-05')).toEqual([])
})

test('two weeks before a group that does not cover its rent the list says so, with how many more to enrol', () => {
  const desk = new Desk('2026-11-01')
  const costs = [{ label: 'аренда', sum: 800_000 }]
  const course = new Course(desk, { price: 100_000, costs })
  const people = course.enrol(13)
  expect(plans(desk, '2026-11-20')).toEqual([])
  expect(plans(desk, '2026-11-21')).toMatchObject([
    { code: 'group', session: null, alarms: ['costs'], expected: 5, enrolled: 13, more: 8 },
  ])
  expect(plans(desk, '2026-12-05')).toMatchObject([{ session: course.session() }])
  desk.on('2026-11-21')
  for (const client of people.slice(0, 8)) course.pay(client, 100_000)
  expect(plans(desk, '2026-11-22')).toEqual([])
})

test('a group that is off has no plan', () => {
  const desk = new Desk('2026-12-01')
  const costs = [{ label: 'аренда', sum: 800_000 }]
  const course = new Course(desk, { price: 100_000, costs })
  course.enrol(2)
  expect(plans(desk, '2026-12-01')).toHaveLength(1)
  desk.do('group.cancel', { id: course.id })
  expect(plans(desk, '2026-12-01')).toEqual([])
  expect(plans(desk, '2026-12-05')).toEqual([])
})
