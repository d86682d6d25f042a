import { expect, test } from 'vitest'
import { sequenceOf } from './sequence.ts'

test('in the morning the done ones stand first, then the list', () => {
  expect(sequenceOf([], ['olga', 'rustam'], ['lidia'])).toEqual(['lidia', 'olga', 'rustam'])
})

test('a person who was called folds where she stood', () => {
  expect(sequenceOf(['olga', 'rustam', 'vera'], ['olga', 'vera'], ['rustam'])).toEqual([
    'olga',
    'rustam',
    'vera',
  ])
})

test('whoever comes into the freed place stands where the list has them', () => {
  const seen = ['olga', 'rustam']
  expect(sequenceOf(seen, ['rustam', 'vera'], ['olga'])).toEqual(['olga', 'rustam', 'vera'])
  expect(sequenceOf(seen, ['anna', 'rustam'], ['olga'])).toEqual(['olga', 'anna', 'rustam'])
})

test('a tap that was taken back opens the entry in its old place', () => {
  expect(sequenceOf(['olga', 'rustam'], ['olga', 'rustam'], [])).toEqual(['olga', 'rustam'])
})
