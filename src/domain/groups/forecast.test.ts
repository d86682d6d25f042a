import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Desk } from '../domain.fixture.ts'
import { Course } from './groups.fixture.ts'
import { chancesOf, rangeOf } from './range.ts'
import { beliefs, shareOf } from './rates.ts'
import { forecastView } from './views.ts'

const rent = (sum: number) => [{ label: 'аренда', sum }]
const article = { planned: 10, price: 100_000, costs: rent(800_000) }

test('13 enrolled without prepayment for a group of 10: five are expected, as in the article, and the rent is not covered', () => {
  const course = new Course(new Desk(), article)
  course.enrol(13)
  expect(course.forecast).toEqual({
    enrolled: 13,
    prepaid: 0,
    expected: 5,
    low: 2,
    high: 8,
    breakEven: 8,
    incomeNow: 0,
    incomeExpected: 500_000,
    costs: 800_000,
    enrolMore: 8,
  })
  expect(course.view.alarms).toEqual(['costs'])
})

test('with a prepayment the same thirteen come and the rent is covered', () => {
  const course = new Course(new Desk(), { ...article, prepayment: 50_000 })
  for (const client of course.enrol(13)) course.pay(client, 50_000)
  expect(course.forecast).toMatchObject({
    prepaid: 13,
    expected: 12,
    incomeNow: 650_000,
    incomeExpected: 650_000 + 585_000,
    enrolMore: 0,
  })
  expect(course.forecast.low).toBeGreaterThanOrEqual(9)
  expect(course.view.alarms).toEqual([])
})

test('so many more as the forecast says do cover the costs, and one less does not', () => {
  const course = new Course(new Desk(), article)
  course.enrol(13)
  const { enrolMore } = course.forecast
  course.enrol((enrolMore ?? 0) - 1, 'Ещё')
  expect(course.forecast).toMatchObject({ enrolMore: 1 })
  course.enrol(1, 'Последняя')
  expect(course.forecast).toMatchObject({ enrolMore: 0 })
  expect(course.forecast.incomeExpected).toBeGreaterThanOrEqual(800_000)
})

test('a prepayment of somebody who stays away has still been paid, and what was given back has not', () => {
  const desk = new Desk('2026-12-01')
  const course = new Course(desk, { ...article, prepayment: 50_000 })
  const [anna = '', vera = ''] = course.enrol(2)
  course.pay(anna, 50_000)
  course.pay(vera, 50_000)
  desk.on('2026-12-05')
  course.mark(anna, true)
  course.mark(vera, false)
  expect(course.forecast).toMatchObject({ expected: 1, low: 1, high: 1 })
  expect(course.forecast).toMatchObject({ incomeNow: 100_000, incomeExpected: 150_000 })
  course.pay(vera, 50_000, { kind: 'refund' })
  expect(course.forecast).toMatchObject({ incomeNow: 50_000, incomeExpected: 100_000 })
})

test('costs of each head are counted for those expected, and of each session for all of them', () => {
  const sessions = ['2026-12-05T18:30', '2026-12-12T18:30'].map((at) => ({ at }))
  const course = new Course(new Desk(), {
    sessions,
    price: 100_000,
    costs: [
      { label: 'аренда', sum: 150_000, per: 'session' },
      { label: 'материалы', sum: 20_000, per: 'person' },
      { label: 'объявление', sum: 20_000 },
    ],
  })
  course.enrol(13)
  expect(course.forecast).toMatchObject({ costs: 320_000 + 5 * 20_000, breakEven: 4 })
})

test('a price below the cost of a head never covers anything, and costs nobody named are always covered', () => {
  const dear = new Course(new Desk(), {
    price: 10_000,
    costs: [...rent(1), { label: 'набор', sum: 10_000, per: 'person' }],
  })
  dear.enrol(2)
  expect(dear.forecast).toMatchObject({ breakEven: null, enrolMore: null })
  const free = new Course(new Desk(), {})
  expect(free.forecast).toMatchObject({ breakEven: 0, enrolMore: 0 })
  expect(free.view.alarms).toEqual([])
})

test('a group without a price is not there to cover its rent; fewer than the least number are said all the same', () => {
  const course = new Course(new Desk(), { costs: rent(500_000), least: 6 })
  course.enrol(13)
  expect(course.view.alarms).toEqual(['least'])
  const wide = new Course(new Desk(), { least: 5 })
  wide.enrol(13)
  expect(wide.view.alarms).toEqual([])
})

test('a book’s own groups outweigh the article’s, each kind of people by itself', () => {
  const desk = new Desk('2026-10-01')
  for (const month of ['10', '11']) {
    const past = new Course(desk, { sessions: [{ at: `2026-${month}-10T18:30` }], price: 100_000 })
    const people = past.enrol(10)
    const paid = people.slice(0, 2)
    for (const client of paid) past.pay(client, 50_000)
    desk.on(`2026-${month}-10`)
    for (const client of people) past.mark(client, client !== paid[0])
  }
  desk.on('2026-11-21')
  const course = new Course(desk, article)
  course.enrol(10)
  expect(course.view.seen).toEqual({ prepaid: { came: 2, away: 2 }, free: { came: 16, away: 0 } })
  // (5 + 16) of (13 + 16).
  expect(course.forecast.expected).toBe(7)
})

test('whoever paid at the door says nothing of those who pay ahead', () => {
  const desk = new Desk('2026-11-10')
  const past = new Course(desk, { sessions: [{ at: '2026-11-10T18:30' }], price: 100_000 })
  const [anna = ''] = past.enrol(1)
  past.pay(anna, 100_000)
  past.mark(anna, true)
  desk.on('2026-11-21')
  expect(past.view.seen).toEqual({ prepaid: { came: 0, away: 0 }, free: { came: 1, away: 0 } })
})

test('as in a paper register, no mark among marks means away; whoever told ahead, or waited, is not counted', () => {
  const desk = new Desk('2026-11-01')
  const past = new Course(desk, { sessions: [{ at: '2026-11-10T18:30' }], seats: 3 })
  const [anna = '', , vera = '', late = ''] = past.enrol(4)
  past.cancel(vera)
  desk.do('enrolment.tell', { id: past.enrolmentOf(late), told: 'seat' })
  past.enrol(1, 'В очереди')
  desk.on('2026-11-10')
  past.mark(anna, true)
  const seen = () => past.view.seen.free
  expect(seen()).toEqual({ came: 0, away: 0 })
  desk.on('2026-11-11')
  expect(seen()).toEqual({ came: 1, away: 2 })
})

test('whoever cancels on the very day did not come; whoever enrolled later says nothing of the first evening', () => {
  const desk = new Desk('2026-11-01')
  const sessions = ['2026-11-10T18:30', '2026-11-17T18:30'].map((at) => ({ at }))
  const past = new Course(desk, { sessions })
  const [anna = '', vera = ''] = past.enrol(2)
  desk.on('2026-11-10')
  past.mark(anna, true)
  past.cancel(vera)
  desk.on('2026-11-11')
  const [late = ''] = past.enrol(1, 'Позже')
  desk.on('2026-11-17')
  past.mark(late, false, past.session(1))
  desk.on('2026-11-18')
  expect(past.view.seen.free).toEqual({ came: 1, away: 1 })
})

test('income that is just enough is enough, and part of a head is a head', () => {
  const even = new Course(new Desk(), { price: 100_000, costs: rent(500_000) })
  even.enrol(13)
  expect(even.view.alarms).toEqual([])
  expect(even.forecast).toMatchObject({ incomeExpected: 500_000, costs: 500_000, enrolMore: 0 })
  const odd = new Course(new Desk(), { price: 100_000, costs: rent(840_000) })
  odd.enrol(13)
  expect(odd.forecast).toMatchObject({ breakEven: 9, enrolMore: 9 })
})

test('after the first evening the forecast is who was there', () => {
  const desk = new Desk('2026-12-05')
  const sessions = ['2026-12-05T18:30', '2026-12-12T18:30'].map((at) => ({ at }))
  const course = new Course(desk, { ...article, sessions })
  const people = course.enrol(13)
  for (const client of people.slice(0, 5)) course.mark(client, true)
  expect(course.forecast.expected).toBe(8)
  desk.on('2026-12-06')
  expect(course.forecast).toMatchObject({ expected: 5, low: 5, high: 5, incomeExpected: 500_000 })
  // Whoever missed the first evening and comes to the second one has come.
  desk.on('2026-12-12')
  course.mark(people[7] ?? '', true, course.session(1))
  expect(course.forecast).toMatchObject({ expected: 6, incomeExpected: 600_000 })
})

test('the forecast is asked for by the title too, and of the group that comes next when nobody says which', () => {
  const desk = new Desk()
  const later = new Course(desk, { title: 'Позже', sessions: [{ at: '2027-01-10T18:30' }] })
  later.enrol(3)
  const sooner = new Course(desk, { title: 'Скоро' })
  sooner.enrol(1)
  const ask = (params: object) =>
    forecastView.look(desk.book, params, { day: desk.day, lang: 'ru' })
  expect(ask({ group: 'Позже' })?.enrolled).toBe(3)
  expect(ask({})?.enrolled).toBe(1)
  expect(ask({ group: 'Нигде' })).toBeNull()
})

test('without rates of its own a book expects five of thirteen, and nine of ten who have paid', () => {
  expect(shareOf(beliefs.free)).toBeCloseTo(5 / 13)
  expect(shareOf(beliefs.prepaid)).toBeCloseTo(9 / 10)
})

const rate = fc.record({
  came: fc.integer({ min: 1, max: 300 }),
  away: fc.integer({ min: 1, max: 300 }),
})

test('the chances of all numbers of heads are one together, and their mean is the share', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), rate, (heads, seen) => {
      const chances = chancesOf(heads, seen)
      const sum = chances.reduce((all, one) => all + one, 0)
      const mean = chances.reduce((all, one, k) => all + k * one, 0)
      expect(chances).toHaveLength(heads + 1)
      expect(sum).toBeCloseTo(1, 9)
      expect(mean).toBeCloseTo(heads * shareOf(seen), 6)
    }),
  )
})

test('two people of whom one in two comes: none, one and both as a beta of one and one says', () => {
  expect(chancesOf(2, { came: 1, away: 1 })).toEqual([1 / 3, 1 / 3, 1 / 3])
})

test('a range holds at least four of five chances, and no side of it could be moved in', () => {
  const open = fc.array(fc.record({ rate, heads: fc.integer({ min: 0, max: 40 }) }), {
    maxLength: 2,
  })
  fc.assert(
    fc.property(open, fc.nat(5), (kinds, came) => {
      const { low, high } = rangeOf({ came, open: kinds })
      const [a = [1], b = [1]] = kinds.map((one) => chancesOf(one.heads, one.rate))
      const chance = (from: number, to: number) => {
        let sum = 0
        for (const [i, p] of a.entries())
          for (const [j, q] of b.entries()) if (i + j >= from && i + j <= to) sum += p * q
        return sum
      }
      expect(low).toBeLessThanOrEqual(high)
      expect(chance(low - came, high - came)).toBeGreaterThanOrEqual(0.8 - 1e-9)
      expect(chance(0, low - came - 1)).toBeLessThan(0.1)
      expect(chance(high - came + 1, Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(0.1 + 1e-9)
    }),
  )
})
