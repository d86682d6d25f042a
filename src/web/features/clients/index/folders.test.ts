import { expect, test } from 'vitest'
import { openTab, tabsOf } from './folders.tsx'

const none = { green: 0, black: 0, unsorted: 0, all: 0, letGo: 0 }

test('a person who has just brought a file sees the unsorted and everyone', () => {
  const counts = { ...none, unsorted: 40, all: 40 }
  expect(tabsOf(counts)).toEqual(['all', 'unsorted'])
  expect(openTab(undefined, counts)).toBe('all')
})

test('a person with regulars finds the green folder open', () => {
  const counts = { ...none, green: 184, black: 96, all: 312, letGo: 3 }
  expect(tabsOf(counts)).toEqual(['green', 'black', 'all', 'letGo'])
  expect(openTab(undefined, counts)).toBe('green')
  expect(openTab('black', counts)).toBe('black')
})

test('a folder that has become empty closes', () => {
  expect(openTab('black', { ...none, green: 1, all: 1 })).toBe('green')
})
