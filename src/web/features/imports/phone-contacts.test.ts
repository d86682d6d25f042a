import { expect, test } from 'vitest'
import { writeVcards } from '../../../formats/vcard/write.ts'
import { toCard } from './phone-contacts.ts'

test('a neighbour picked from the phone becomes a card with every number once', () => {
  const card = toCard(
    { name: [' Мария Соколова '], tel: ['+7 900 000-00-01', '+7 900  000-00-01'], email: [''] },
    0,
  )
  expect(card.fullName).toBe('Мария Соколова')
  expect(card.phones).toEqual([{ value: '+7 900 000-00-01', label: 'cell' }])
  expect(writeVcards([card], '4.0')).toContain('FN:Мария Соколова')
})

test('a contact without a name keeps its number', () => {
  const text = writeVcards([toCard({ tel: ['+79000000002'] }, 0)], '4.0')
  expect(text).toContain('TEL;TYPE=cell:+79000000002')
})
