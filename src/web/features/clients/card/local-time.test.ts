import { expect, test } from 'vitest'
import { localTime } from './local-time.ts'

const noon = new Date('2026-11-21T09:00:00Z')

test('a client far away has another hour, a neighbour the same', () => {
  expect(localTime('Asia/Vladivostok', noon, 'ru', 'Europe/Moscow')).toBe('19:00')
  expect(localTime('Europe/Moscow', noon, 'ru', 'Europe/Moscow')).toBeUndefined()
})

test('a zone that nobody knows is not spoken of', () => {
  expect(localTime('Moon/Sea', noon, 'ru', 'Europe/Moscow')).toBeUndefined()
})
