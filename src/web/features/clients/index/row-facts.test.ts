import { expect, test } from 'vitest'
import { type ClientEntry, indexed, rowFacts } from './row-facts.ts'

const tamara: ClientEntry = {
  id: 'x',
  name: 'Тамара Белова',
  first: 'Тамара',
  last: 'Белова',
  patronymic: 'Ивановна',
  epithet: null,
  phones: [],
  emails: [],
  birthday: '1958-11-24',
  folder: 'green',
  letter: 'Б',
  lastOrder: { date: '2026-05-12', sum: 120_000, currency: 'RUB' },
}
const seen = { today: '2026-11-21', lang: 'ru', marked: false } as const
const facts = (client: ClientEntry, marked = false) =>
  rowFacts(client, { ...seen, marked }).replaceAll('\u00A0', ' ')

test('a row tells the last order, and the birthday when it is near', () => {
  expect(facts(tamara)).toBe('заказ 12 мая · 1 200 ₽ · др 24 ноября')
  expect(facts({ ...tamara, birthday: '1958-06-01' })).toBe('заказ 12 мая · 1 200 ₽')
})

test('where folders are mixed a row names its own', () => {
  const left: ClientEntry = { ...tamara, folder: 'black', birthday: null }
  expect(facts(left, true)).toBe('чёрная · заказ 12 мая · 1 200 ₽')
  expect(facts({ ...left, folder: 'none', lastOrder: null }, true)).toBe('заказов ещё нет')
})

test('a name stands as the index sorts it', () => {
  expect(indexed(tamara, 'last')).toBe('Белова Тамара Ивановна')
  expect(indexed(tamara, 'first')).toBe('Тамара Ивановна Белова')
  expect(indexed({ ...tamara, first: null, last: null, name: 'Бэла с рынка' }, 'last')).toBe(
    'Бэла с рынка',
  )
})
