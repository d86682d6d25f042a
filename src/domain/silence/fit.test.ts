import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitModel } from './fit.ts'
import { grouped } from './grouped.ts'
import { logLikelihood } from './likelihood.ts'
import type { History, Model } from './model.ts'
import { historyOn } from './rules.ts'
import { type Shop, simulated } from './silence.fixture.ts'

const truth: Model = { r: 0.6, alpha: 20, a: 0.8, b: 2.5 }

function historiesOf(model: Model, shop: Shop): History[] {
  return simulated(model, shop).flatMap((days) => historyOn(days, shop.days) ?? [])
}

test('the parameters by which clients live are found from their orders', () => {
  const found = fitModel(historiesOf(truth, { clients: 4000, days: 1000, seed: 1 }))
  for (const name of ['r', 'alpha', 'a', 'b'] as const) {
    const times = (found?.[name] ?? 0) / truth[name]
    expect(times, name).toBeGreaterThan(0.85)
    expect(times, name).toBeLessThan(1.15)
  }
})

test('nowhere near the found parameters are the histories likelier', () => {
  let models = 0
  fc.assert(
    fc.property(fc.noShrink(fc.integer({ min: 1, max: 1e9 })), (seed) => {
      const histories = historiesOf(truth, { clients: 150, days: 700, seed })
      const found = fitModel(histories)
      if (!found) return
      models += 1
      const groups = grouped(histories)
      expect(logLikelihood(found, groups).value).toBe(found.logLikelihood)
      for (const name of ['r', 'alpha', 'a', 'b'] as const) {
        for (const times of [0.7, 0.98, 1.02, 1.4]) {
          const near = { ...found, [name]: found[name] * times }
          expect(logLikelihood(near, groups).value).toBeLessThan(found.logLikelihood + 1e-9)
        }
      }
    }),
    { numRuns: 20 },
  )
  expect(models).toBeGreaterThan(9)
})

test('clients in another order give the same model to the last digit', () => {
  const histories = historiesOf(truth, { clients: 300, days: 700, seed: 2 })
  const found = fitModel(histories)
  expect(found).toBeDefined()
  expect(fitModel(histories.toReversed())).toEqual(found)
})

test('where the search begins does not matter', () => {
  const histories = historiesOf(truth, { clients: 300, days: 700, seed: 2 })
  const found = fitModel(histories)
  const other = fitModel(histories, { r: 5, alpha: 1, a: 0.1, b: 9 })
  for (const name of ['r', 'alpha', 'a', 'b'] as const) {
    expect((other?.[name] ?? 0) / (found?.[name] ?? 1)).toBeCloseTo(1, 4)
  }
})

test('there is no model of clients who have all ordered once, nor of clients who are all alike', () => {
  const once = Array.from({ length: 50 }, (_, n) => ({ repeats: 0, recency: 0, age: n }))
  expect(fitModel(once)).toBeUndefined()
  const alike = Array.from({ length: 50 }, () => ({ repeats: 5, recency: 49, age: 50 }))
  expect(fitModel(alike)).toBeUndefined()
  expect(fitModel([])).toBeUndefined()
})
