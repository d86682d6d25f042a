import { expect, test } from 'vitest'
import { endOf, hoursOf, type MeetingRow, stateOf, weekOf } from './appointments.ts'

const row = (time: string, more: Partial<MeetingRow> = {}): MeetingRow => ({
  kind: 'meeting',
  id: time,
  at: `2026-11-24T${time}`,
  minutes: 60,
  place: null,
  client: { id: 'c', name: 'Мария' },
  outcome: null,
  confirmedOn: null,
  confirmed: false,
  callAt: null,
  invited: null,
  warnedOn: null,
  moved: null,
  advice: null,
  ...more,
})

test('a meeting waits for a word, is confirmed, waits for its result, has one', () => {
  const now = '2026-11-24T14:00'
  expect(stateOf(row('14:01'), now)).toBe('open')
  expect(stateOf(row('15:00', { confirmed: true }), now)).toBe('confirmed')
  expect(stateOf(row('14:00', { confirmed: true }), now)).toBe('begun')
  expect(stateOf(row('14:00', { outcome: 'no-show' }), now)).toBe('no-show')
})

test('a week begins on Monday', () => {
  expect(weekOf('2026-11-24')[0]).toBe('2026-11-23')
  expect(weekOf('2026-11-29').at(-1)).toBe('2026-11-29')
  expect(weekOf('2027-01-01')[0]).toBe('2026-12-28')
})

test('an evening that goes past midnight ends by the clock of the next day', () => {
  expect(endOf(row('23:30', { minutes: 90 }))).toBe('01:00')
  expect(endOf(row('15:00', { minutes: 45 }))).toBe('15:45')
})

test('a day shows the hours of calls, and those of meetings outside them', () => {
  const times = (rows: MeetingRow[]) =>
    hoursOf(rows, { from: 9, until: 12 }).map(({ time }) => time)
  expect(times([])).toEqual(['09:00', '10:00', '11:00'])
  expect(times([row('07:30'), row('13:15')])).toEqual([
    '07:00',
    '08:00',
    '09:00',
    '10:00',
    '11:00',
    '12:00',
    '13:00',
  ])
})

test('a long meeting takes the hours after its own, one that was cancelled takes none', () => {
  const hours = (outcome: MeetingRow['outcome']) =>
    hoursOf([row('09:30', { minutes: 90, outcome })], { from: 9, until: 12 })
  expect(hours(null).map(({ rows, busyUntil }) => [rows.length, busyUntil])).toEqual([
    [1, undefined],
    [0, '11:00'],
    [0, undefined],
  ])
  expect(hours('cancelled')[1]?.busyUntil).toBeUndefined()
})
