import { expect, test } from 'vitest'
import { threeCalls } from '../../../domain/pursuits/cadence.ts'
import { lengthOf } from './length.ts'

test('three calls and a letter take two weeks', () => {
  expect(lengthOf(threeCalls)).toBe(14)
})
