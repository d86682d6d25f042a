import { expect, test } from 'vitest'
import { stateOf } from './state-of.ts'

test('a person on the underground sees that three records are safe here and wait', () => {
  expect(stateOf({ saved: 'device', waiting: 3, online: false })).toBe('waiting')
})

test('a person whose record is not on the disk yet is not told that it is', () => {
  expect(stateOf({ saved: 'saving', waiting: 1, online: true })).toBe('saving')
})

test('a person with nothing to send learns where the records are', () => {
  expect(stateOf({ saved: 'server', waiting: 0, online: true })).toBe('server')
  expect(stateOf({ saved: 'device', waiting: 0, online: true })).toBe('here')
  expect(stateOf({ saved: 'device', waiting: 0, online: false })).toBe('offline')
})
