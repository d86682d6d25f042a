import { expect, test } from 'vitest'
import { addDays } from '../../words/days.ts'
import { Desk } from '../domain.fixture.ts'
import { todayView } from '../today/views.ts'
import { classicStalls, dayAfterStall } from './kinds.ts'
import { stallKindsView, stallsView } from './views.ts'

const start = '2026-10-12'
const look = (desk: Desk, day = desk.day, client?: string) =>
  stallsView.look(desk.book, client ? { client } : {}, { day, lang: 'ru' })

function stalled(...days: number[]) {
  const desk = new Desk(start)
  const client = desk.client('Олег')
  for (const [at, day] of days.entries()) {
    const stall = classicStalls[at % classicStalls.length]
    desk
      .on(addDays(start, day))
      .do('touch.record', { client, outcome: 'stall', stall, minutes: 10 })
  }
  return { desk, client }
}

test('four stalls in 40 days, no yes, no no: a plain verdict', () => {
  const { desk } = stalled(0, 9, 21, 33)
  expect(look(desk, addDays(start, 40))).toMatchObject([
    {
      stalls: 4,
      days: 40,
      minutes: 40,
      stall: 'думает, куда это вписать',
      verdict: '4\u00A0отговорки за\u00A040\u00A0дней, ни\u00A0да, ни\u00A0нет',
    },
  ])
})

test('when it is time to ask, the day’s list says how often an answer was put off', () => {
  const { desk, client } = stalled(0, 9)
  const day = addDays(start, 21)
  desk
    .on(addDays(start, 14))
    .do('touch.record', { client, outcome: 'stall', stall: 'think', due: day })
  const [entry] = todayView.look(desk.book, {}, { day, lang: 'ru' }).entries
  expect(entry?.reasons[0]?.text).toBe(
    'Узнать у\u00A0Олега, что решено: «нужно ещё подумать», срок сегодня. 3\u00A0отговорки за\u00A021\u00A0день, ни\u00A0да, ни\u00A0нет',
  )
})

test('one stall is no pattern, but the card knows of it', () => {
  const { desk, client } = stalled(0)
  expect(look(desk)).toEqual([])
  expect(look(desk, desk.day, client)).toMatchObject([{ stalls: 1, days: 0 }])
})

test.each([
  ['an order', (desk: Desk, client: string) => desk.order(client, desk.day, 100_00)],
  [
    'a clear no',
    (desk: Desk, client: string) => desk.do('touch.record', { client, outcome: 'declined' }),
  ],
])('%s is an answer: stalls are counted anew', (_, answer) => {
  const { desk, client } = stalled(0, 5)
  answer(desk.on(addDays(start, 6)), client)
  expect(look(desk, desk.day, client)).toEqual([])
  desk.on(addDays(start, 9)).do('touch.record', { client, outcome: 'stall', minutes: 5 })
  expect(look(desk, desk.day, client)).toMatchObject([{ stalls: 1, minutes: 5, stall: null }])
})

test('a stall on the day of an order was before it, as far as anybody knows', () => {
  const { desk, client } = stalled(0)
  desk.order(client, desk.day, 100_00)
  expect(look(desk, desk.day, client)).toEqual([])
})

test('whoever took the most time stands first; who was let go is left out', () => {
  const { desk } = stalled(0, 1)
  const talker = desk.client('Павел')
  const gone = desk.client('Вера')
  for (const client of [talker, gone]) {
    for (const minutes of [30, 45]) desk.do('touch.record', { client, outcome: 'stall', minutes })
  }
  desk.do('touch.record', { client: gone, outcome: 'let-go' })
  expect(look(desk).map(({ client, minutes }) => [client.name, minutes])).toEqual([
    ['Павел', 75],
    ['Олег', 20],
  ])
})

test('stalls in one’s own words are remembered, the commonest first; the classic ones are known anyway', () => {
  const { desk, client } = stalled(0)
  for (const stall of ['спрошу у мужа', 'после зарплаты', 'после зарплаты']) {
    desk.do('touch.record', { client, outcome: 'stall', stall })
  }
  expect(stallKindsView.look(desk.book, {}, { day: desk.day, lang: 'ru' })).toEqual([
    'после зарплаты',
    'спрошу у мужа',
  ])
})

test('two months are two months; after a holiday nobody knows the day but the client', () => {
  expect(dayAfterStall('months', '2026-12-31')).toBe('2027-02-28')
  expect(dayAfterStall('think', '2026-11-22')).toBe('2026-11-29')
  expect(dayAfterStall('holiday', '2026-11-22')).toBeUndefined()
  expect(dayAfterStall('после зарплаты', '2026-11-22')).toBeUndefined()
})
