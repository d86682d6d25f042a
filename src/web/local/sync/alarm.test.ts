import { expect, test } from 'vitest'
import { Alarm } from './alarm.ts'

test('who rings wakes the sleeper', async () => {
  const alarm = new Alarm()
  const sleep = alarm.sleep()
  alarm.ring()
  await sleep
})

test('a ring that nobody heard ends the next sleep at once, and only that one', async () => {
  const alarm = new Alarm()
  alarm.ring()
  await alarm.sleep()
  const started = performance.now()
  await alarm.sleep(30)
  expect(performance.now() - started).toBeGreaterThan(20)
})
