import { expect, test } from 'vitest'
import { inTurns } from './in-turns.ts'

function* busy(count: number, each: () => void = () => {}): Generator<number, string, void> {
  for (let at = 1; at <= count; at += 1) {
    each()
    yield at
  }
  return 'done'
}

const wait = (milliseconds: number) => {
  const until = performance.now() + milliseconds
  while (performance.now() < until);
}

test('long work lets the page have its turns, and tells how far it is', async () => {
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
  })
  const told: number[] = []
  const steps = busy(10, () => wait(15))
  const done = await inTurns(steps, { isStale: () => false, onProgress: (n) => told.push(n) })
  clearInterval(timer)
  expect(done).toBe('done')
  expect(turns).toBeGreaterThanOrEqual(3)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  expect(told.length).toBeGreaterThanOrEqual(3)
})

test('work that nobody waits for any more ends', async () => {
  let steps = 0
  const work = busy(1000, () => {
    steps += 1
    wait(5)
  })
  expect(await inTurns(work, { isStale: () => steps > 3 })).toBeUndefined()
  expect(steps).toBeLessThan(20)
})
