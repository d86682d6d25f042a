import { expect, test } from 'vitest'
import { keyOf } from './shortcuts.ts'

const press = (key: string, code: string, shiftKey = false, ctrlKey = false) =>
  keyOf({ key, code, shiftKey, ctrlKey, metaKey: false })

test('a person with the Russian layout on uses the same keys', () => {
  expect(press('/', 'Slash')).toBe('search')
  expect(press('.', 'Slash')).toBe('search')
  expect(press('n', 'KeyN')).toBe('add')
  expect(press('т', 'KeyN')).toBe('add')
})

test('a question mark asks for help in either layout', () => {
  expect(press('?', 'Slash', true)).toBe('help')
  expect(press('?', 'Digit7', true)).toBe('help')
})

test('a person typing capitals on the page starts nothing', () => {
  expect(press('N', 'KeyN', true)).toBeUndefined()
})

test('Ctrl+Z takes back in either layout, with Shift it does again, and other Ctrl keys are the browser’s', () => {
  expect(press('z', 'KeyZ', false, true)).toBe('undo')
  expect(press('я', 'KeyZ', false, true)).toBe('undo')
  expect(press('Я', 'KeyZ', true, true)).toBe('redo')
  expect(press('n', 'KeyN', false, true)).toBeUndefined()
  expect(press('z', 'KeyZ')).toBeUndefined()
})
