import { expect, test } from 'vitest'
import { gradientOf, hessianOf } from './derivatives.ts'
import { grouped } from './grouped.ts'
import { logLikelihood } from './likelihood.ts'
import type { History } from './model.ts'

const clients: readonly History[] = [
  { repeats: 0, recency: 0, age: 30 },
  { repeats: 5, recency: 10, age: 20 },
  { repeats: 0, recency: 0, age: 12 },
  { repeats: 2, recency: 30.43, age: 38.86 },
  { repeats: 1, recency: 3, age: 39 },
  { repeats: 0, recency: 0, age: 30 },
]
const place = [0.3, 4.4, 0.8, 2.4]

function at([r = 0, alpha = 0, a = 0, b = 0]: readonly number[], histories = clients) {
  return logLikelihood({ r, alpha, a, b }, grouped(histories))
}

test('a history is as likely as it is on average over all rates and leavings', () => {
  for (const { repeats, recency, age } of clients) {
    const [r, alpha, a, b] = [0.8, 4.4, 0.8, 2.4]
    let [all, likely] = [0, 0]
    for (let u = -30; u < 4; u += 0.05) {
      const rate = Math.exp(u)
      for (let v = -30; v < 20; v += 0.1) {
        const [leave, stay] = [1 / (1 + Math.exp(-v)), 1 / (1 + Math.exp(v))]
        const prior = Math.exp(r * u - alpha * rate) * leave ** a * stay ** b
        const here = stay ** repeats * Math.exp(-rate * age)
        const left = leave * stay ** (repeats - 1) * Math.exp(-rate * recency)
        all += prior
        likely += prior * rate ** repeats * (repeats > 0 ? here + left : here)
      }
    }
    const { value } = at([r, alpha, a, b], [{ repeats, recency, age }])
    expect(value).toBeCloseTo(Math.log(likely / all), 4)
  }
})

test('the derivatives are those that small steps show', () => {
  const here = at(place)
  const small = 1e-5
  for (const i of place.keys()) {
    const moved = (by: number) => at(place.map((x, j) => (i === j ? x + by : x)))
    const [after, before] = [moved(small), moved(-small)]
    expect(gradientOf(here)[i]).toBeCloseTo((after.value - before.value) / 2 / small, 6)
    const bends = gradientOf(after).map((x, j) => (x - (gradientOf(before)[j] ?? 0)) / 2 / small)
    for (const [j, bend] of bends.entries()) expect(hessianOf(here)[i]?.[j]).toBeCloseTo(bend, 6)
  }
})

test('clients with the same weeks are looked at together, and their order does not matter', () => {
  const groups = grouped(clients)
  expect(groups.map(({ repeats, points }) => [repeats, points.length])).toEqual([
    [0, 2],
    [1, 1],
    [2, 1],
    [5, 1],
  ])
  expect(at(place, clients.toReversed())).toEqual(at(place))
})

test('a client with hundreds of orders and years of silence is no overflow', () => {
  const faithful = { repeats: 400, recency: 60, age: 900 }
  expect(Number.isFinite(at(place, [faithful]).value)).toBe(true)
  expect(
    hessianOf(at(place, [faithful]))
      .flat()
      .every(Number.isFinite),
  ).toBe(true)
})
