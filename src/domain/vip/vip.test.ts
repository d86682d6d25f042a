import { expect, test } from 'vitest'
import { clientView } from '../clients/card-view.ts'
import { Desk } from '../domain.fixture.ts'
import { todayView } from '../today/views.ts'
import { vipYearOn, vipYearShown } from './rules.ts'
import { vipView } from './views.ts'

const ru = (day: string) => ({ day, lang: 'ru' }) as const

/** Anna bought for 900, Vera for 500 in two orders, Galina for 500 in one, Darya for 100; Inna without a sum. */
function shop() {
  const desk = new Desk('2026-12-30')
  const [anna, vera, galina, darya, inna] = ['Анна', 'Вера', 'Галина', 'Дарья', 'Инна'].map(
    (name) => desk.client(name),
  ) as [string, string, string, string, string]
  desk.order(anna, '2026-03-01', 90_000)
  desk.order(anna, '2025-03-01', 5_000_000)
  for (const day of ['2026-04-01', '2026-05-01']) desk.order(vera, day, 25_000)
  desk.order(galina, '2026-06-01', 50_000)
  desk.order(darya, '2026-07-01', 10_000)
  desk.order(inna, '2026-07-01')
  return { desk, anna, vera, galina, darya, inna }
}

const best = (desk: Desk, params: object) =>
  vipView
    .look(desk.book, params, ru(desk.day))
    .map(({ client, sum, orders }) => [client.name, sum, orders])

test('the best of a year by sum; of equals who ordered oftener comes first', () => {
  const { desk } = shop()
  expect(best(desk, { year: 2026, top: 3 })).toEqual([
    ['Анна', 90_000, 1],
    ['Вера', 50_000, 2],
    ['Галина', 50_000, 1],
  ])
  expect(best(desk, { year: 2025 })).toEqual([['Анна', 5_000_000, 1]])
})

test('VIPs by a share of the buyers and from a sum on', () => {
  const { desk } = shop()
  expect(best(desk, { year: 2026, share: 26 }).map(([name]) => name)).toEqual(['Анна', 'Вера'])
  expect(best(desk, { year: 2026, sum: 50_000 })).toHaveLength(3)
  desk.do('settings.change', { vipBy: 'sum', vipSum: 90_000 })
  expect(best(desk, {})).toEqual([['Анна', 90_000, 1]])
})

test('the year is honoured from the 20th of December and until the next December', () => {
  expect(['2026-12-19', '2026-12-20', '2027-01-01', '2027-12-19'].map(vipYearOn)).toEqual([
    2025, 2026, 2026, 2026,
  ])
})

test('while they are honoured the page opens with them, at other times with the year that runs', () => {
  expect(['2026-12-19', '2026-12-20', '2027-01-31', '2027-02-01'].map(vipYearShown)).toEqual([
    2026, 2026, 2026, 2027,
  ])
})

test('a VIP is called at the year’s end until a sign of attention was given', () => {
  const { desk, anna } = shop()
  desk.do('settings.change', { vipTop: 1 })
  const reasons = (day: string) =>
    todayView
      .look(desk.book, {}, ru(day))
      .entries.filter(({ client }) => client.id === anna)
      .flatMap((entry) => entry.reasons.map(({ code }) => code))
  expect(reasons('2026-12-19')).toEqual([])
  expect(reasons('2026-12-30')).toEqual(['vip'])
  expect(reasons('2027-01-31')).toEqual(['vip'])
  expect(reasons('2027-02-01')).toEqual([])
  desk.do('attention.give', { client: anna, year: 2026, note: 'набор кремов' })
  expect(reasons('2026-12-30')).toEqual([])
  expect(vipView.look(desk.book, {}, ru('2026-12-30'))[0]?.attention).toMatchObject({
    on: '2026-12-30',
    note: 'набор кремов',
  })
})

test('of many VIPs the three best stand in the day’s list, and who was honoured makes room', () => {
  const { desk, anna } = shop()
  const called = () =>
    todayView
      .look(desk.book, {}, ru(desk.day))
      .entries.filter((entry) => entry.reasons.some(({ code }) => code === 'vip'))
      .map(({ client }) => client.name)
  expect(called()).toEqual(['Анна', 'Вера', 'Галина'])
  desk.do('attention.give', { client: anna, year: 2026 })
  expect(called()).toEqual(['Вера', 'Галина', 'Дарья'])
})

test('a tick that was set twice is one, and can be taken away', () => {
  const { desk, anna } = shop()
  const sign = desk.do('attention.give', { client: anna, year: 2026 })
  expect(desk.try('attention.give', { client: anna, year: 2026 })).toEqual({ ok: true, value: [] })
  desk.do('attention.delete', { id: sign })
  expect(vipView.look(desk.book, {}, ru(desk.day))[0]?.attention).toBeNull()
})

test('who called today about something else is not called again for it, and who was put off waits', () => {
  const { desk, anna } = shop()
  const isShown = (day: string) =>
    todayView.look(desk.book, {}, ru(day)).entries.some(({ client }) => client.id === anna)
  expect(isShown('2026-12-30')).toBe(true)
  desk.do('client.snooze', { client: anna, until: '2027-01-05' })
  expect([isShown('2027-01-04'), isShown('2027-01-05')]).toEqual([false, true])
  desk.on('2027-01-05').do('touch.record', { client: anna, outcome: 'no-answer' })
  expect([isShown('2027-01-05'), isShown('2027-01-06')]).toEqual([false, true])
})

test('the card says that it is a VIP, of which year and which place', () => {
  const { desk, vera, inna } = shop()
  const vip = (id: string) => clientView.look(desk.book, { id }, ru(desk.day))?.vip
  expect(vip(vera)).toEqual({ year: 2026, place: 2 })
  expect(vip(inna)).toBeNull()
})
