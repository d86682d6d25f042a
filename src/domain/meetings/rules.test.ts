import { expect, test } from 'vitest'
import type { MeetingData } from './records.ts'
import { isConfirmed, isToBeConfirmed, secondCallAt } from './rules.ts'

const rest = { weekdaysOff: [6, 7], daysOff: [], callHours: { from: 9, until: 21 } }

/** On Tuesday the 24th of November. */
const meeting = (more: Partial<MeetingData> = {}): MeetingData => ({
  client: 'c',
  at: '2026-11-24T15:00',
  arrangedOn: '2026-11-10',
  ...more,
})

/** The days on which a call is due, of the week around the meeting. */
function calls(one: MeetingData): string[] {
  return ['2026-11-20', '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25'].filter((day) =>
    isToBeConfirmed(one, day, rest),
  )
}

test('a client is called the day before a meeting and again two hours before it', () => {
  expect(calls(meeting())).toEqual(['2026-11-23', '2026-11-24'])
  expect(secondCallAt(meeting(), rest)).toBe('13:00')
  expect(calls(meeting({ confirmedOn: '2026-11-23' }))).toEqual(['2026-11-24'])
  expect(calls(meeting({ confirmedOn: '2026-11-23', confirmedAgainOn: '2026-11-24' }))).toEqual([])
  expect(calls(meeting({ confirmedOn: '2026-11-24' }))).toEqual([])
})

test('a meeting on Monday is confirmed from Friday on', () => {
  const monday = meeting({ at: '2026-11-23T15:00' })
  expect(calls(monday)).toEqual(['2026-11-20', '2026-11-22', '2026-11-23'])
  expect(calls({ ...monday, confirmedOn: '2026-11-20' })).toEqual(['2026-11-23'])
})

test('a word of two weeks ago is no confirmation', () => {
  const early = meeting({ confirmedOn: '2026-11-22' })
  expect(isConfirmed(early, rest)).toBe(false)
  expect(calls(early)).toEqual(['2026-11-23', '2026-11-24'])
  expect(isConfirmed({ ...early, confirmedAgainOn: '2026-11-23' }, rest)).toBe(true)
})

test('a meeting that is over or called off is not confirmed', () => {
  expect(calls(meeting({ closedOn: '2026-11-22', outcome: 'cancelled' }))).toEqual([])
})

test.each([
  ['10:30', '09:00', 'nobody is called before nine'],
  ['10:00', '09:00', 'an hour before is the latest'],
  ['09:59', undefined, 'later than that they are on their way'],
  ['00:30', undefined, 'nor in the night'],
  ['11:05', '09:05', 'to the minute'],
  ['23:00', '21:00', 'late meetings too'],
])('before a meeting at %s the second call is at %s: %s', (time, call, _why) => {
  expect(secondCallAt({ at: `2026-11-24T${time}` }, rest)).toBe(call)
})

test('an early meeting that was confirmed the day before needs no second call', () => {
  const early = meeting({ at: '2026-11-24T09:30' })
  expect(calls({ ...early, confirmedOn: '2026-11-23' })).toEqual([])
  expect(calls(early)).toEqual(['2026-11-23', '2026-11-24'])
})
