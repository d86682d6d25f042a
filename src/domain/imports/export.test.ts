import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Contact, contactKindNames, contactKinds } from '../clients/contacts.ts'
import { type ClientData, clientRecord } from '../clients/records.ts'
import { Desk } from '../domain.fixture.ts'
import { orderRecord } from '../orders/records.ts'
import { prepareCards } from './cards.ts'
import { exportCards, exportRows } from './export.ts'
import { countsOf, importRows, prepared, sheetOf } from './imports.fixture.ts'

const words = fc
  .array(
    fc.constantFrom(
      'Мария',
      'Иванова Ольга',
      'ИВАНОВА',
      'нет',
      '-',
      '5',
      '🌸',
      'а;б',
      'в\\г',
      '(д)',
      'e@f.ru',
      '=1+1',
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((parts) => parts.join(' '))

const day = fc.constantFrom('1982-06-05', '2000-02-29', '2026-11-20')

const contact: fc.Arbitrary<Contact> = fc
  .record({
    kind: fc.constantFrom(...contactKindNames),
    number: fc.integer({ min: 9_000_000_000, max: 9_999_999_999 }),
    word: words,
    note: fc.option(words, { nil: undefined }),
  })
  .map(({ kind, number, word, note }) => {
    const { is } = contactKinds[kind]
    const value =
      is === 'phone' ? `+7${number}` : is === 'email' ? `m${number}@mail.ru` : `${word} ${number}`
    return { kind, value, ...(note !== undefined && { note }) }
  })

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 })

const person = fc.record({
  first: words,
  last: optional(words),
  patronymic: optional(words),
  epithet: optional(words),
  company: optional(words),
  gender: optional(fc.constantFrom('f', 'm')),
  birthday: optional(fc.oneof(day, fc.constant('--02-29'))),
  address: optional(words),
  metOn: optional(day),
  metWhere: optional(words),
  metHow: optional(words),
  source: optional(words),
  likes: optional(words.map((text) => `${text}\n${text}!`)),
  matters: optional(words),
  notes: optional(words.map((text) => `${text}\nеще`)),
  tags: optional(fc.uniqueArray(words, { minLength: 1, maxLength: 3 })),
  contacts: optional(
    fc.uniqueArray(contact, { minLength: 1, maxLength: 4, selector: ({ value }) => value }),
  ),
  timezone: optional(fc.constant('Asia/Vladivostok')),
})

function deskWith(people: readonly object[]): Desk {
  const desk = new Desk()
  for (const one of people) desk.do('client.add', JSON.parse(JSON.stringify(one)))
  return desk
}

/** Cards without what belongs to one book only, contacts by kind as an export puts them. */
function cardsIn(desk: Desk): string[] {
  const bare = ({ importKey: _, importedOn: __, contacts, ...card }: ClientData) => ({
    ...card,
    ...(contacts && { contacts: [...contacts].sort(byKind) }),
  })
  return [...desk.book.all(clientRecord)]
    .map(({ id: _, ...card }) => JSON.stringify(sorted(bare(card))))
    .sort()
}

const sorted = (card: object) =>
  Object.fromEntries(Object.entries(card).sort(([a], [b]) => (a < b ? -1 : 1)))

const byKind = (a: Contact, b: Contact) =>
  contactKindNames.indexOf(a.kind) - contactKindNames.indexOf(b.kind) ||
  (a.value < b.value ? -1 : 1)

async function tableOf(desk: Desk, lang: 'ru' | 'en' = 'ru') {
  const { headers, rows } = exportRows(desk.book, desk.day, lang)
  return prepared(sheetOf([headers, ...rows]))
}

test('a table of all clients gives equal cards in an empty book, and changes nothing in its own', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(person, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('ru' as const, 'en' as const),
      async (people, lang) => {
        const desk = deskWith(people)
        const table = await tableOf(desk, lang)
        expect(table.rejected).toEqual([])
        const other = new Desk()
        const before = cardsIn(desk)
        importRows(desk, table)
        expect(cardsIn(desk)).toEqual(before)
        expect(countsOf(importRows(other, table))).toMatchObject({ created: people.length })
        expect(cardsIn(other)).toEqual(before)
        expect(countsOf(importRows(other, table))).toMatchObject({
          created: 0,
          merged: 0,
          unchanged: people.length,
        })
      },
    ),
    { seed: 2026, numRuns: 60 },
  )
})

test('last orders come with the table, in whatever currency', async () => {
  const desk = new Desk()
  const maria = desk.client('Мария')
  const john = desk.client('John')
  desk.order(maria, '2025-10-01', 120_050)
  desk.order(maria, '2025-09-01', 100)
  desk.do('order.record', { client: john, date: '2025-10-02', sum: 2933, currency: 'USD' })
  const other = new Desk()
  importRows(other, await tableOf(desk))
  const orders = [...other.book.all(orderRecord)].map(({ date, sum, currency }) => [
    date,
    sum,
    currency,
  ])
  expect(orders.sort()).toEqual([
    ['2025-10-01', 120_050, 'RUB'],
    ['2025-10-02', 2933, 'USD'],
  ])
  expect(countsOf(importRows(desk, await tableOf(desk)))).toMatchObject({ orders: 0, unchanged: 2 })
})

test('a table has only columns that are filled, and nobody who was let go', () => {
  const desk = new Desk()
  desk.client('Мария', {
    contacts: [{ kind: 'mobile', value: '+79141234567', note: 'мама' }],
    tags: ['VIP', 'а;б'],
  })
  desk.do('touch.record', { client: desk.client('Ольга'), outcome: 'let-go' })
  const { headers, rows } = exportRows(desk.book, desk.day, 'ru')
  expect(headers).toEqual(['Фамилия', 'Имя', 'Метки', 'Мобильный', 'Номер карточки в Картотеке'])
  expect(rows.map((row) => row.slice(0, 4))).toEqual([
    [null, 'Мария', 'VIP; а\\;б', '+79141234567 (мама)'],
  ])
})

test('a row that was added to the table by hand is read like any other', async () => {
  const desk = new Desk()
  desk.client('Мария', { last: 'Иванова' })
  const { headers, rows } = exportRows(desk.book, desk.day, 'ru')
  const added = ['Смирнова Ольга', null, null]
  const { rows: read } = await prepared(sheetOf([headers, ...rows, added]))
  expect(read[1]?.client).toEqual({ last: 'Смирнова', first: 'Ольга' })
})

test('the contacts for a phone give equal cards back, as far as a phone can hold them', async () => {
  const held = person.map(
    ({ first, last, patronymic, epithet, company, gender, birthday, tags, contacts }) => ({
      first,
      last,
      patronymic,
      epithet,
      company,
      gender,
      birthday,
      tags,
      contacts: contacts?.map(({ kind, value, note }) => ({
        kind,
        value,
        ...(note !== undefined && ['mobile', 'home', 'work', 'email'].includes(kind) && { note }),
      })),
    }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(held, { minLength: 1, maxLength: 6 }), async (people) => {
      const desk = deskWith(people)
      const cards = await prepareCards(
        { cards: exportCards(desk.book, desk.day), problems: [] },
        { day: desk.day },
      )
      const other = new Desk()
      const before = cardsIn(desk)
      importRows(desk, cards)
      expect(cardsIn(desk)).toEqual(before)
      importRows(other, cards)
      expect(cardsIn(other)).toEqual(before)
    }),
    { seed: 2027, numRuns: 60 },
  )
})
