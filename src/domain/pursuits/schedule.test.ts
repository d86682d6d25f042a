import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, weekday } from '../../words/days.ts'
import { threeCalls } from './cadence.ts'
import type { Cadence } from './records.ts'
import { type Attempt, scheduleOf } from './schedule.ts'

const start = '2026-11-23'
const noRest = { weekdaysOff: [], daysOff: [] }
const call = (on: string, until?: string): Attempt => ({ on, isLetter: false, until })
const letter = (on: string): Attempt => ({ on, isLetter: true })
const on = (days: number) => addDays(start, days)

describe('three calls and a letter', () => {
  test('are due on days 0, 3, 6 and 13, and it is over on day 14', () => {
    const attempts = [call(on(0)), call(on(3)), call(on(6)), letter(on(13))]
    const { past, next, closesOn } = scheduleOf(threeCalls, start, attempts, noRest, on(13))
    expect(past.map(({ due }) => daysBetween(start, due))).toEqual([0, 3, 6, 13])
    expect(past.map(({ madeOn }) => madeOn)).toEqual([on(0), on(3), on(6), on(13)])
    expect(next).toBeNull()
    expect(closesOn).toBe(on(14))
  })

  test('on the first day all that is to come is known', () => {
    const { next, ahead } = scheduleOf(threeCalls, start, [], noRest, start)
    expect(next).toEqual({ step: 1, due: start })
    expect(ahead.map((day) => daysBetween(start, day))).toEqual([0, 3, 6, 13, 14])
  })

  test('a call that nobody made gives way to the next one on its day, and the end stays', () => {
    const { past, next, closesOn } = scheduleOf(threeCalls, start, [], noRest, on(4))
    expect(past).toEqual([{ step: 1, due: start, madeOn: null }])
    expect(next).toEqual({ step: 2, due: on(3) })
    expect(closesOn).toBe(on(14))
  })

  test('a call that comes when the next one is due is that next one', () => {
    const { past, next } = scheduleOf(threeCalls, start, [call(on(4))], noRest, on(4))
    expect(past.map(({ madeOn }) => madeOn)).toEqual([null, on(4)])
    expect(next).toEqual({ step: 3, due: on(7) })
  })

  test('a call made a day late is still followed by three quiet days', () => {
    const { next } = scheduleOf(threeCalls, start, [call(on(1))], noRest, on(3))
    expect(next).toEqual({ step: 2, due: on(4) })
  })

  test('whoever asks to be called after a day is not called before', () => {
    const { next, closesOn } = scheduleOf(threeCalls, start, [call(on(0), on(20))], noRest, on(5))
    expect(next).toEqual({ step: 2, due: on(20) })
    expect(closesOn).toBe(on(31))
  })

  test('a second talk on the same day is not a second step', () => {
    const { next } = scheduleOf(threeCalls, start, [call(start), call(start)], noRest, start)
    expect(next?.step).toBe(2)
  })

  test('a fourth call is not the letter', () => {
    const calls = [call(on(0)), call(on(3)), call(on(6)), call(on(13))]
    expect(scheduleOf(threeCalls, start, calls, noRest, on(13)).next).toEqual({
      step: 4,
      due: on(13),
    })
  })

  test('a vacation does not count, so nobody is given up while the seller rests', () => {
    const rest = { weekdaysOff: [], daysOff: [{ from: on(4), to: on(10) }] }
    const { next, closesOn } = scheduleOf(
      threeCalls,
      start,
      [call(on(0)), call(on(3))],
      rest,
      on(11),
    )
    expect(next).toEqual({ step: 3, due: on(13) })
    expect(closesOn).toBe(on(21))
  })
})

test('where only working days count, no step falls on a weekend', () => {
  const cadence: Cadence = { ...threeCalls, workDaysOnly: true }
  const rest = { weekdaysOff: [6, 7], daysOff: [] }
  const { ahead } = scheduleOf(cadence, start, [], rest, start)
  expect(ahead).toEqual(['2026-11-23', '2026-11-26', '2026-12-01', '2026-12-10', '2026-12-11'])
})

const gap = fc.integer({ min: 0, max: 20 })
const cadences: fc.Arbitrary<Cadence> = fc.record({
  steps: fc.array(
    fc.record({ after: gap, channel: fc.constantFrom('call', 'letter', 'message', 'visit') }),
    { minLength: 1, maxLength: 6 },
  ),
  closeAfter: fc.integer({ min: 1, max: 20 }),
  workDaysOnly: fc.boolean(),
})
const rests = fc.record({
  weekdaysOff: fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 5 }),
  daysOff: fc.subarray([{ from: on(2), to: on(9) }]),
})
const attempts = fc.array(
  fc.record({
    on: fc.integer({ min: 0, max: 120 }).map(on),
    isLetter: fc.boolean(),
    until: fc.option(fc.integer({ min: 0, max: 150 }).map(on), { nil: undefined }),
  }),
  { maxLength: 12 },
)

test('a run always ends, and no step is made twice or on an earlier day than the one before', () => {
  fc.assert(
    fc.property(cadences, rests, attempts, (cadence, rest, made) => {
      const late = addDays(start, 2000)
      const { past, next } = scheduleOf(cadence, start, made, rest, late)
      expect(next).toBeNull()
      expect(past.map(({ step }) => step)).toEqual(cadence.steps.map((_, at) => at + 1))
      const days = past.flatMap(({ madeOn }) => madeOn ?? [])
      expect(days).toEqual([...new Set(days)].sort())
      for (const { due, madeOn } of past) if (madeOn) expect(madeOn >= due).toBe(true)
    }),
  )
})

test('a day later a run is never further from its end', () => {
  fc.assert(
    fc.property(
      cadences,
      rests,
      attempts,
      fc.integer({ min: 0, max: 150 }),
      (cadence, rest, made, n) => {
        const known = (day: string) => made.filter((one) => one.on <= day)
        const [today, tomorrow] = [on(n), on(n + 1)]
        const before = scheduleOf(cadence, start, known(today), rest, today)
        const after = scheduleOf(cadence, start, known(tomorrow), rest, tomorrow)
        expect(after.past.length).toBeGreaterThanOrEqual(before.past.length)
        expect(after.past.slice(0, before.past.length)).toEqual(before.past)
      },
    ),
  )
})

test('counted in working days, a step falls on a working day, whatever the weekends', () => {
  fc.assert(
    fc.property(cadences, rests, fc.integer({ min: 0, max: 30 }), (cadence, rest, n) => {
      const from = on(n)
      const { ahead } = scheduleOf({ ...cadence, workDaysOnly: true }, from, [], rest, from)
      const [, ...later] = ahead
      for (const day of later) expect(rest.weekdaysOff).not.toContain(weekday(day))
    }),
  )
})
