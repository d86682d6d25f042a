import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../words/days.ts'
import { Desk } from '../domain.fixture.ts'
import { flowOf } from './flow.ts'
import { movementsIn } from './movements.ts'

const begin = '2022-01-01'
const today = '2026-11-21'
const years = [2022, 2023, 2024, 2025, 2026]

/** Days on which a client ordered and was talked to. */
const life = fc.record({
  orders: fc.array(fc.nat(1785), { maxLength: 6 }),
  talks: fc.array(fc.nat(1785), { maxLength: 6 }),
})

test('the picture by year counts whom the list names, by calendar years and by months', () => {
  const rules = fc.constantFrom(undefined, 3, 14)
  fc.assert(
    fc.property(fc.array(life, { maxLength: 5 }), rules, (lives, folderMonths) => {
      const desk = new Desk(begin)
      if (folderMonths) desk.do('settings.change', { folderMonths })
      lives.forEach(({ orders, talks }, nth) => {
        const client = desk.on(begin).client(`Клиент ${nth}`)
        for (const at of talks) {
          desk.on(addDays(begin, at)).do('touch.record', { client, outcome: 'talked' })
        }
        for (const at of orders) desk.on(addDays(begin, at)).order(client, addDays(begin, at))
      })
      for (const { year, came, left, attention } of flowOf(desk.book, years, today)) {
        const moves = movementsIn(desk.book, year, today)
        const gone = moves.filter(({ to }) => to === 'black')
        const touches = gone.reduce((sum, { touchesBefore }) => sum + touchesBefore, 0)
        expect([came, left]).toEqual([moves.length - gone.length, gone.length])
        expect(attention.left).toBe(left === 0 ? null : Math.round((touches / left) * 10) / 10)
      }
    }),
    { numRuns: 60 },
  )
})

test('who left within the year and came back in it did not stay', () => {
  const desk = new Desk(begin)
  desk.do('settings.change', { folderMonths: 3 })
  const back = desk.client('Мария')
  const kept = desk.client('Ольга')
  for (const day of ['2022-11-01', '2023-06-01']) desk.on(day).order(back, day)
  for (const day of [
    '2022-11-01',
    '2023-01-15',
    '2023-04-01',
    '2023-06-15',
    '2023-09-01',
    '2023-11-11',
  ]) {
    desk.on(day).order(kept, day)
  }
  desk.on('2022-12-12').do('touch.record', { client: kept, outcome: 'talked' })
  const [year] = flowOf(desk.book, [2023], '2024-01-01')
  expect(year).toMatchObject({ came: 1, left: 2, attention: { stayed: 1 } })
})
