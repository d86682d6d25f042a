import { expect, test } from 'vitest'
import { threeCalls } from '../../../domain/pursuits/cadence.ts'
import { cadenceIn, draftOf, readDays } from './cadence-draft.ts'

test('what was typed becomes the cadence that it was made from', () => {
  const cadence = { title: 'Смета', ...threeCalls, workDaysOnly: true }
  expect(cadenceIn(draftOf(cadence))).toEqual(cadence)
})

test('a cadence without a title, or with days that are none, is not saved', () => {
  const draft = draftOf({ title: 'Смета', ...threeCalls })
  expect(cadenceIn({ ...draft, title: ' ' })).toBeUndefined()
  expect(cadenceIn({ ...draft, closeAfter: '0' })).toBeUndefined()
  const [first, second] = draft.steps
  if (!first || !second) throw new Error('three calls and a letter have steps')
  expect(cadenceIn({ ...draft, steps: [first, { ...second, after: '' }] })).toBeUndefined()
  expect(cadenceIn({ ...draft, steps: [first, { ...second, after: '0' }] })).toBeUndefined()
})

test('days are whole numbers up to 90', () => {
  expect(['0', '90', '91', '1.5', '-1', 'три', ''].map((text) => readDays(text, 0))).toEqual([
    0,
    90,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
