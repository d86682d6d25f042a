import { expect, test } from 'vitest'
import { Desk } from '../domain.fixture.ts'
import { againUntil, usualAgain } from './again.ts'
import { summaryView } from './views.ts'

const weeks = [
  { from: '2026-09-01', to: '2026-09-21' },
  { from: '2026-09-22', to: '2026-10-12' },
  { from: '2026-10-13', to: '2026-11-02' },
]

const again = (desk: Desk, params: object = {}) =>
  summaryView.look(desk.book, params, { day: desk.day, lang: 'ru' }).again

test('whoever came in one period has until the end of the second one after it', () => {
  expect(againUntil('2026-09-01', weeks)).toBe('2026-11-02')
  expect(againUntil('2026-09-21', weeks)).toBe('2026-11-02')
})

test('where the periods are not known, or not yet, it is 60 days', () => {
  expect(againUntil('2026-09-01', [])).toBe('2026-10-31')
  expect(againUntil('2026-08-31', weeks)).toBe('2026-10-30')
  expect(againUntil('2026-09-22', weeks)).toBe('2026-11-21')
})

test('eight of ten bought again, as in the article', () => {
  const desk = new Desk()
  for (let nth = 1; nth <= 10; nth += 1) {
    const client = desk.client(`Новая ${nth}`)
    desk.order(client, '2026-02-01', 10_000)
    if (nth <= 8) desk.order(client, '2026-04-02', 20_000)
  }
  expect(again(desk)).toEqual({ of: 10, bought: 8, share: 0.8, waiting: 0, usual: 0.8 })
  expect(usualAgain).toBe(0.8)
})

test('an order too late, on the same day, or of somebody who is not new is no second purchase', () => {
  const desk = new Desk()
  const [late, twice, old] = ['Анна', 'Вера', 'Галина'].map((name) => desk.client(name)) as [
    string,
    string,
    string,
  ]
  for (const day of ['2026-02-01', '2026-04-03']) desk.order(late, day)
  for (const day of ['2026-02-01', '2026-02-01']) desk.order(twice, day)
  for (const day of ['2025-12-31', '2026-02-01']) desk.order(old, day)
  expect(again(desk)).toMatchObject({ of: 2, bought: 0, share: 0 })
  expect(again(desk, { from: '2025-01-01', to: '2025-12-31' })).toMatchObject({ of: 1, bought: 1 })
})

test('whoever still has time is not counted yet, whether they bought again or not', () => {
  const desk = new Desk()
  const [hasTime, isOver] = [desk.client('Анна'), desk.client('Вера')]
  desk.order(hasTime, '2026-09-22')
  desk.order(hasTime, '2026-10-01')
  desk.order(isOver, '2026-09-21')
  desk.order(isOver, '2026-11-20')
  expect(again(desk)).toMatchObject({ of: 1, bought: 1, waiting: 1 })
  expect(again(desk.on('2026-11-22'))).toMatchObject({ of: 2, bought: 2, waiting: 0 })
})

test('with periods in the book the second one after the first order is what counts', () => {
  const desk = new Desk()
  for (const [at, days] of weeks.entries()) desk.do('period.open', { title: `${at + 14}`, ...days })
  const [inTime, late] = [desk.client('Анна'), desk.client('Вера')]
  desk.order(inTime, '2026-09-21')
  desk.order(inTime, '2026-11-02')
  desk.order(late, '2026-09-21')
  desk.order(late, '2026-11-03')
  expect(again(desk)).toMatchObject({ of: 2, bought: 1, share: 0.5 })
})
