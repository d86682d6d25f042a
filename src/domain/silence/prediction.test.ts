import { expect, test } from 'vitest'
import { predictionOf } from './prediction.ts'
import { simulated } from './silence.fixture.ts'
import { isEnough, trialOn } from './trial.ts'

const random = { r: 1, alpha: 8, a: 0.8, b: 2.5 }
const days = 1000

/** Clients with a repeat order each, a week after the first. */
const again = (count: number) => Array.from({ length: count }, () => [0, 7])

test('half a year and thirty clients who ordered again are enough', () => {
  expect(isEnough(again(30), 182)).toBe(true)
  expect(isEnough(again(30), 181)).toBe(false)
  expect(isEnough(again(29), 182)).toBe(false)
  expect(isEnough([...again(29), [0]], 182)).toBe(false)
  expect(isEnough([], 182)).toBe(false)
})

test('clients who order at random and leave are told by the model better than by the gap', () => {
  const clients = simulated(random, { clients: 600, days, seed: 3 })
  const found = predictionOf(clients, days)
  expect(found.verdict).toBe('better')
  expect(found.trial?.model).toBeGreaterThan(found.trial?.gap ?? 100)
  expect(found.model).toBeDefined()
  expect(predictionOf(clients.toReversed(), days)).toEqual(found)
})

test('clients who order like clockwork are told better by the gap, and then there is no model', () => {
  const regular = { r: 3, alpha: 30, a: 0.5, b: 5 }
  const clients = simulated(regular, { clients: 600, days, seed: 3, clockwork: true })
  const found = predictionOf(clients, days)
  expect(found.verdict).toBe('worse')
  expect(found.trial?.gap).toBeGreaterThan(found.trial?.model ?? 100)
  expect(found.model).toBeUndefined()
})

test('a book of few weeks has too little history', () => {
  const clients = simulated(random, { clients: 600, days: 150, seed: 3 })
  expect(predictionOf(clients, 150)).toMatchObject({ verdict: 'short', model: undefined })
})

test('a book in which nothing was bought of late cannot try the model', () => {
  const clients = simulated(random, { clients: 600, days, seed: 3 })
  const found = predictionOf(clients, 3 * days)
  expect(found).toMatchObject({ verdict: 'unproved', model: undefined, trial: undefined })
  expect(found.typicalGapDays).toBeGreaterThan(0)
})

test('the trial is the last quarter, 39 weeks at most, and knows nothing of it beforehand', () => {
  const clients = simulated(random, { clients: 600, days, seed: 3 })
  expect(trialOn(clients, days)?.until).toBe(days - Math.floor((days - firstOf(clients)) / 4))
  const old = clients.map((ordered) => ordered.map((day) => day - 2000))
  const both = [...clients, ...old]
  const trial = trialOn(both, days)
  expect(trial?.until).toBe(days - 273)
  const before = both.map((ordered) => ordered.filter((day) => day <= days - 273))
  const repeaters = before.filter((ordered) => ordered.length > 1)
  expect(trial?.clients).toBe(repeaters.length)
  const bought = both.filter((ordered, n) => {
    return (before[n]?.length ?? 0) > 1 && ordered.length > (before[n]?.length ?? 0)
  })
  expect(trial?.bought).toBe(bought.length)
})

function firstOf(clients: readonly (readonly number[])[]): number {
  return Math.min(...clients.map(([first = days]) => first))
}
