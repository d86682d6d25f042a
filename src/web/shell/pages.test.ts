import { expect, test } from 'vitest'
import { sectionOf } from './pages.ts'

test('a person on a card is in the card index, on the birthdays in the journals', () => {
  expect(sectionOf('/')).toBe('today')
  expect(sectionOf('/clients/0192')).toBe('clients')
  expect(sectionOf('/birthdays')).toBe('journals')
  expect(sectionOf('/settings')).toBe('more')
})

test('a mistyped address belongs to no section', () => {
  expect(sectionOf('/clientsandmore')).toBeUndefined()
})
