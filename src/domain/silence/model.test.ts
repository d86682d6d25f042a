import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chanceAlive, chanceOfOrder, expectedOrders, type History, type Model } from './model.ts'
import { paper } from './silence.fixture.ts'

const buyer = { repeats: 2, recency: 30.43, age: 38.86 }

test('a buyer of the paper is expected to order 1.226 times in the next 39 weeks', () => {
  expect(expectedOrders(paper, buyer, 39)).toBeCloseTo(1.226, 3)
  expect(chanceAlive(paper, buyer)).toBeCloseTo(0.7266, 4)
})

test('a new client is expected to order as often as in the paper’s spreadsheet', () => {
  const fresh = { repeats: 0, recency: 0, age: 0 }
  const weeks = [0.1429, 1, 3, 31.8571, 32, 78]
  const published = [0.0078, 0.0532, 0.1506, 1.0405, 1.0437, 1.8576]
  for (const [at, one] of weeks.entries()) {
    expect(expectedOrders(paper, fresh, one) / (published[at] ?? 0)).toBeCloseTo(1, 2)
  }
})

test.each<[string, Model, History]>([
  ['as in the paper', paper, buyer],
  ['where the formula of the paper divides by zero', { ...paper, a: 1 }, buyer],
  ['after one order', { ...paper, a: 0.3, b: 0.7 }, { repeats: 0, recency: 0, age: 20 }],
  ['after many orders', { r: 3, alpha: 9, a: 2, b: 5 }, { repeats: 40, recency: 90, age: 100 }],
])('what is expected is the average over all rates and leavings, %s', (_, model, history) => {
  const average = averageOver(model, history)
  expect(chanceAlive(model, history)).toBeCloseTo(average.alive, 4)
  expect(expectedOrders(model, history, 39) / average.orders).toBeCloseTo(1, 3)
  expect(chanceOfOrder(model, history, 39)).toBeCloseTo(average.any, 3)
})

const models = fc.record({
  r: fc.double({ min: 0.05, max: 20, noNaN: true }),
  alpha: fc.double({ min: 0.5, max: 200, noNaN: true }),
  a: fc.double({ min: 0.02, max: 20, noNaN: true }),
  b: fc.double({ min: 0.02, max: 20, noNaN: true }),
})

const histories = fc.tuple(fc.nat(80), fc.nat(600), fc.nat(600)).map(([repeats, more, silence]) => {
  const recency = repeats === 0 ? 0 : (repeats + more) / 7
  return { repeats, recency, age: recency + silence / 7 }
})

test('a chance lies between 0 and 1, and nobody is expected to order a negative number of times', () => {
  fc.assert(
    fc.property(models, histories, (model, history) => {
      const alive = chanceAlive(model, history)
      const any = chanceOfOrder(model, history, 52)
      const expected = expectedOrders(model, history, 52)
      expect(alive).toBeGreaterThanOrEqual(0)
      expect(alive).toBeLessThanOrEqual(1)
      expect(any).toBeGreaterThanOrEqual(0)
      expect(any).toBeLessThanOrEqual(alive)
      expect(expected).toBeGreaterThanOrEqual(any - 1e-8)
    }),
  )
})

test('with every week of silence less is expected of a client, and of more weeks ahead more', () => {
  fc.assert(
    fc.property(models, histories, fc.integer({ min: 1, max: 52 }), (model, history, weeks) => {
      const later = { ...history, age: history.age + weeks }
      const [now, then] = [chanceAlive(model, history), chanceAlive(model, later)]
      if (history.repeats === 0) expect(then).toBe(1)
      else expect(then < now || now < 1e-12).toBe(true)
      const expected = expectedOrders(model, history, 52)
      expect(expectedOrders(model, later, 52)).toBeLessThan(expected + 1e-12)
      expect(expectedOrders(model, history, 52 + weeks)).toBeGreaterThan(expected - 1e-8)
    }),
  )
})

test('whoever has ordered once has not left, however long they are silent', () => {
  expect(chanceAlive(paper, { repeats: 0, recency: 0, age: 500 })).toBe(1)
})

/**
 * The same by another route: every rate and every chance of leaving, weighed by how likely they made the history, on a grid over
 * logarithms of rates and log-odds of chances.
 */
function averageOver({ r, alpha, a, b }: Model, { repeats, recency, age }: History) {
  let [all, alive, orders, any] = [0, 0, 0, 0]
  for (let u = -70; u < 4; u += 0.05) {
    const rate = Math.exp(u)
    for (let v = -60; v < 60; v += 0.1) {
      const leave = 1 / (1 + Math.exp(-v))
      const stay = 1 / (1 + Math.exp(v))
      const prior = Math.exp(r * u - alpha * rate) * leave ** a * stay ** b
      const here = prior * rate ** repeats * stay ** repeats * Math.exp(-rate * age)
      const left =
        repeats > 0
          ? prior * rate ** repeats * leave * stay ** (repeats - 1) * Math.exp(-rate * recency)
          : 0
      all += here + left
      alive += here
      orders += (here * -Math.expm1(-rate * leave * 39)) / leave
      any += here * -Math.expm1(-rate * 39)
    }
  }
  return { alive: alive / all, orders: orders / all, any: any / all }
}
