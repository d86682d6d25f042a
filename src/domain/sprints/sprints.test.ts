import { expect, test } from 'vitest'
import { Desk, idOf } from '../domain.fixture.ts'
import { todayView } from '../today/views.ts'
import { completenessOf } from './missing.ts'
import { minutesBetween, openSprint } from './rules.ts'
import { sprintView } from './views.ts'

const saturday = '2026-11-21'
const look = (desk: Desk, day = desk.day) => sprintView.look(desk.book, {}, { day, lang: 'ru' })
const asked = (desk: Desk) => look(desk).queue.map(({ client, field }) => [client.name, field])
const plans = (desk: Desk, day = desk.day) =>
  todayView.look(desk.book, {}, { day, lang: 'ru' }).plans

const phone = { contacts: [{ kind: 'mobile', value: '+79000000001' }] }
const email = { kind: 'email', value: 'anna@example.ru' }
/** Everything but a phone and a birthday. */
const rest = { address: 'Лесная, 1', metWhere: 'на рынке', source: 'соседка', matters: 'тишина' }

function full(desk: Desk, first: string, more: object = {}): string {
  const contacts = [...phone.contacts, email]
  return desk.client(first, { ...rest, birthday: '--05-05', contacts, ...more })
}

test('who buys is asked about first, the best first, then who has stopped, then the others', () => {
  const desk = new Desk(saturday)
  const lacking = { birthday: undefined }
  full(desk, 'Новая', lacking)
  const black = full(desk, 'Чёрная', lacking)
  const small = full(desk, 'Малая', lacking)
  const big = full(desk, 'Большая', lacking)
  desk.order(black, '2024-05-05', 9_000_000)
  desk.order(small, '2026-05-05', 10_000)
  desk.order(big, '2026-05-05', 90_000)
  expect(asked(desk)).toEqual([
    ['Большая', 'birthday'],
    ['Малая', 'birthday'],
    ['Чёрная', 'birthday'],
    ['Новая', 'birthday'],
  ])
})

test('a phone is asked for before a birthday, and a card comes again only after the others', () => {
  const desk = new Desk(saturday)
  const anna = full(desk, 'Анна', { contacts: [email], birthday: undefined })
  const vera = full(desk, 'Вера', { birthday: undefined })
  const galina = full(desk, 'Галина', { contacts: [email] })
  for (const [at, client] of [anna, vera, galina].entries()) {
    desk.order(client, '2026-05-05', 90_000 - at)
  }
  expect(asked(desk)).toEqual([
    ['Анна', 'phone'],
    ['Галина', 'phone'],
    ['Анна', 'birthday'],
    ['Вера', 'birthday'],
  ])
})

test('a phone of the black folder is worth more than an e-mail of the green one', () => {
  const desk = new Desk(saturday)
  const green = full(desk, 'Зелёная', phone)
  const black = full(desk, 'Чёрная', { contacts: [email] })
  desk.order(green, '2026-05-05', 90_000)
  desk.order(black, '2024-05-05', 10_000)
  expect(asked(desk)).toEqual([
    ['Чёрная', 'phone'],
    ['Зелёная', 'email'],
  ])
})

test('the question comes with what helps to remember who it is', () => {
  const desk = new Desk(saturday)
  const id = full(desk, 'Анна', { contacts: [email], epithet: 'соседка' })
  desk.order(id, '2026-05-05', 90_000)
  expect(look(desk).queue).toEqual([
    {
      client: { id, name: 'Анна', epithet: 'соседка' },
      field: 'phone',
      question: 'По какому номеру звонить?',
      folder: 'green',
      lastOrder: { date: '2026-05-05', sum: 90_000, currency: 'RUB' },
    },
  ])
})

test('who was let go is neither asked about nor counted', () => {
  const desk = new Desk(saturday)
  const client = desk.client('Анна')
  expect(look(desk).missing).toMatchObject({ phone: 1, birthday: 1, email: 1 })
  desk.do('touch.record', { client, outcome: 'let-go' })
  expect(look(desk)).toMatchObject({ queue: [], questions: 0, completeness: 100 })
  expect(look(desk).missing).toMatchObject({ phone: 0, birthday: 0, email: 0 })
})

test('how full the cards are: six of seven things on one card, all of them on the other', () => {
  const desk = new Desk(saturday)
  full(desk, 'Анна')
  expect(completenessOf(desk.book, saturday)).toBe(100)
  full(desk, 'Вера', { birthday: undefined })
  expect(completenessOf(desk.book, saturday)).toBe(92)
})

test('half an hour is planned on the chosen days of the week until one has ended', () => {
  const desk = new Desk(saturday)
  desk.client('Анна')
  expect(plans(desk)).toEqual([])
  desk.do('settings.change', { sprintDays: [2, 6], sprintMinutes: 40, weekdaysOff: [6, 7] })
  expect(plans(desk)).toEqual([{ code: 'sprint', minutes: 40, phones: 1, birthdays: 1 }])
  expect(plans(desk, '2026-11-23')).toEqual([])
  expect(look(desk, '2026-11-24').plannedToday).toBe(true)
  const id = desk.do('sprint.start', { minutes: 30 })
  expect(plans(desk)).toHaveLength(1)
  desk.do('sprint.end', { id, filled: 14, cards: 11 })
  expect(plans(desk)).toEqual([])
  expect(look(desk).plannedToday).toBe(false)
  expect(plans(desk, '2026-11-28')).toHaveLength(1)
})

test('in a holiday nothing is planned, nor when every card is full', () => {
  const desk = new Desk(saturday)
  desk.do('settings.change', { sprintDays: [6] })
  full(desk, 'Анна')
  expect(plans(desk)).toEqual([])
  desk.client('Вера')
  expect(plans(desk)).toHaveLength(1)
  desk.do('settings.change', { daysOff: [{ from: '2026-11-20', to: '2026-11-25' }] })
  expect(plans(desk)).toEqual([])
})

test('what earlier ones brought, the latest first; on the day before, the last one is not known', () => {
  const desk = new Desk(saturday)
  const first = desk.do('sprint.start', { minutes: 30 })
  desk.do('sprint.end', { id: first, filled: 14, cards: 11 })
  const second = desk.on('2026-11-24').do('sprint.start', { minutes: 60 })
  expect(look(desk).earlier).toHaveLength(1)
  desk.on('2026-11-25').do('sprint.end', { id: second, filled: 3, cards: 2 })
  expect(look(desk).earlier).toEqual([
    { on: '2026-11-24', minutes: 60, filled: 3, cards: 2 },
    { on: saturday, minutes: 1, filled: 14, cards: 11 },
  ])
  expect(look(desk, '2026-11-23').earlier).toHaveLength(1)
  expect(look(desk, '2026-11-24').earlier).toHaveLength(1)
})

test('ended on the phone and then on the computer, it has the answers of both', () => {
  const desk = new Desk(saturday)
  const id = desk.do('sprint.start', { minutes: 30 })
  desk.do('sprint.end', { id, filled: 5, cards: 4 })
  desk.do('sprint.end', { id, filled: 3, cards: 3 })
  expect(look(desk).earlier).toEqual([{ on: saturday, minutes: 1, filled: 8, cards: 7 }])
  const unknown = { id: idOf('nobody’s'), filled: 1, cards: 1 }
  expect(desk.try('sprint.end', unknown)).toMatchObject({ refusal: { code: 'sprint.unknown' } })
})

test('each goes on with their own, the last that was begun', () => {
  const desk = new Desk(saturday)
  desk.do('sprint.start', { minutes: 20 })
  const id = desk.do('sprint.start', { minutes: 40 })
  expect(openSprint(desk.book, 'me')).toMatchObject({ id, minutes: 40 })
  expect(openSprint(desk.book, 'somebody else')).toBeUndefined()
  expect(desk.try('sprint.start', { id, minutes: 40 })).toMatchObject({
    refusal: { code: 'sprint.exists' },
  })
  desk.do('sprint.end', { id, filled: 0, cards: 0 })
  expect(openSprint(desk.book, 'me')?.minutes).toBe(20)
})

test('minutes are counted over midnight and over the year’s end', () => {
  expect(minutesBetween('2026-11-21T09:50:00Z', '2026-11-21T10:20:59.999Z')).toBe(30)
  expect(minutesBetween('2026-12-31T23:45:00Z', '2027-01-01T00:15:00Z')).toBe(30)
})
