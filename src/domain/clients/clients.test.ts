import { expect, test } from 'vitest'
import { Desk } from '../domain.fixture.ts'
import { ordersOf } from '../orders/rules.ts'
import { clientView } from './card-view.ts'
import { contactLink } from './contacts.ts'
import { compareNames, indexLetter } from './names.ts'
import { tidyContacts } from './phones.ts'
import { clientRecord } from './records.ts'
import { clientsView } from './views.ts'

const viewing = { day: '2026-11-21', lang: 'ru' } as const

test('a first name alone is enough for a card', () => {
  const desk = new Desk()
  desk.client('Мария')
  expect(clientsView.look(desk.book, {}, viewing)).toMatchObject([
    { name: 'Мария', last: null, folder: 'none', letter: 'М', phones: [], lastOrder: null },
  ])
})

test('a card with nothing on it is refused', () => {
  expect(new Desk().try('client.add', { notes: 'кто это?' })).toMatchObject({
    refusal: { code: 'client.nameless' },
  })
})

test('two devices that add a phone each both keep theirs', () => {
  const desk = new Desk()
  const id = desk.client('Мария', { contacts: [{ kind: 'mobile', value: '+79000000001' }] })
  desk.do('client.edit', { id, addContacts: [{ kind: 'mobile', value: '+79000000002' }] })
  desk.do('client.edit', { id, addContacts: [{ kind: 'home', value: '+74950000003' }] })
  desk.do('client.edit', { id, removeContacts: [{ kind: 'mobile', value: '+79000000001' }] })
  expect(desk.book.get(clientRecord, id)?.contacts?.map((one) => one.value)).toEqual([
    '+79000000002',
    '+74950000003',
  ])
})

test('a deleted card comes back with its orders', () => {
  const desk = new Desk()
  const id = desk.client('Мария')
  desk.order(id, '2026-05-05', 120_000)
  desk.do('client.delete', { id })
  expect(ordersOf(desk.book, id)).toEqual([])
  desk.undo()
  expect(desk.book.get(clientRecord, id)?.first).toBe('Мария')
  expect(ordersOf(desk.book, id)).toHaveLength(1)
})

test('the card index is in the order of the Russian alphabet, ё with е', () => {
  const names = ['Яна', 'Ёлкина', 'Жукова', 'Егорова', 'Ежова', '10 квартира', 'Anna']
  expect(names.toSorted(compareNames).filter((name) => /[А-ЯЁ]/.test(name))).toEqual([
    'Егорова',
    'Ежова',
    'Ёлкина',
    'Жукова',
    'Яна',
  ])
  expect(['ёлкина', '10', ''].map(indexLetter)).toEqual(['Е', '#', '#'])
})

test('anyone is found by a part of a name, digits of a phone, or a word of a note', () => {
  const desk = new Desk()
  desk.client('Мария', {
    last: 'Соколова',
    epithet: 'соседка с дачи',
    contacts: [{ kind: 'mobile', value: '+79141234567' }],
  })
  desk.client('Пётр')
  const found = (query: string) => clientsView.look(desk.book, { query }, viewing).length
  expect(
    ['коло', '914 123', '8 (914) 123-45-67', 'дач', 'мария дачи', 'петр', 'Ольга'].map(found),
  ).toEqual([1, 1, 1, 1, 1, 1, 0])
})

test('the card shows the sums by year with the empty years between', () => {
  const desk = new Desk()
  const id = desk.client('Мария')
  desk.order(id, '2024-05-05', 100_000)
  desk.order(id, '2026-05-05', 50_000)
  expect(clientView.look(desk.book, { id }, viewing)).toMatchObject({
    folder: 'green',
    greenUntil: '2027-12-31',
    total: 150_000,
    years: [
      { year: 2024, sum: 100_000, count: 1 },
      { year: 2025, sum: 0, count: 0 },
      { year: 2026, sum: 50_000, count: 1 },
    ],
  })
})

test('a half-empty card says what to ask next time', () => {
  const desk = new Desk()
  const id = desk.client('Мария', { birthday: '--05-06' })
  const fields = clientView.look(desk.book, { id }, viewing)?.questions.map((one) => one.field)
  expect(fields?.slice(0, 2)).toEqual(['contacts', 'address'])
})

test('phones are kept so that they can be called from anywhere', async () => {
  const typed = [
    '8 (914) 123-45-67',
    '+7 914 123 45 67',
    '79141234567',
    '+375 29 123-45-67',
    'позже скажет',
  ]
  const tidy = await tidyContacts(typed.map((value) => ({ kind: 'mobile' as const, value })))
  expect(tidy.map((contact) => contact.value)).toEqual([
    '+79141234567',
    '+79141234567',
    '+79141234567',
    '+375291234567',
    'позже скажет',
  ])
})

test('a contact opens the program it belongs to', () => {
  expect(contactLink({ kind: 'telegram', value: '@masha' })).toBe('https://t.me/masha')
  expect(contactLink({ kind: 'whatsapp', value: '+79141234567' })).toBe('https://wa.me/79141234567')
  expect(contactLink({ kind: 'mobile', value: '+79141234567' })).toBe('tel:+79141234567')
  expect(contactLink({ kind: 'email', value: 'a@b.ru' })).toBe('mailto:a@b.ru')
})
