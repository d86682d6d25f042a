import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Desk } from '../domain.fixture.ts'
import { prepareCards } from './cards.ts'
import type { ContactCard } from './contact-card.ts'
import { guessMapping } from './guess.ts'
import { countsOf, importRows, prepared, sheetOf } from './imports.fixture.ts'
import { type Meaning, meaningNames } from './meanings.ts'
import { prepareImport } from './prepare.ts'

const sign = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))

const text = fc.oneof(
  fc.constantFrom(
    'Иванова Мария',
    '8 914 123-45-67, 22-33-44',
    'a@b.ru',
    '05.06.1982',
    '1 200,50 р.',
    'ж',
    'нет',
    '7.9E+10',
    'ООО "Я"',
    'кв. 5 (домофон 5)',
    '-5',
    '@nick',
    'Телефон',
    'Имя',
  ),
  fc.string({ unit: sign, maxLength: 30 }),
  fc.stringMatching(/^[-+()\d.,;:/ eE@а-яА-Я]{0,30}$/),
  fc.constantFrom(
    'я'.repeat(2500),
    '1'.repeat(500),
    `${'а'.repeat(300)}@b.ru`,
    '8 914 123-45-67;'.repeat(80),
    'метка;'.repeat(200),
  ),
)

const cell = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: fc.oneof(fc.double(), fc.integer(), fc.boolean(), fc.constant(null)) },
)

const table = fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 8 })

const tameMeanings = meaningNames.filter((meaning) => meaning !== 'cardId')
const meaningsOf = fc.array(fc.constantFrom<Meaning>(...tameMeanings), {
  minLength: 6,
  maxLength: 6,
})

test('whatever stands in a table, guessing and reading it never fail', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const sheet = sheetOf(rows)
      const read = await prepareImport([sheet], [guessMapping(sheet)], { day: '2026-11-21' })
      if (read.ok) importRows(new Desk(), read.value)
      else expect(read.refusal.code).toBe('import.nothing')
    }),
    { seed: 30, numRuns: 150 },
  )
})

test('whatever a person says the columns hold, the rows come in whole or are told, and only once', async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      meaningsOf,
      fc.constantFrom('clients', 'orders'),
      async (rows, columns, kind) => {
        const read = await prepared(sheetOf(rows), { kind, columns, headerRow: null })
        const desk = new Desk()
        importRows(desk, read)
        expect(countsOf(importRows(desk, read))).toMatchObject({ created: 0, merged: 0, orders: 0 })
      },
    ),
    { seed: 31, numRuns: 200 },
  )
})

const labelled = fc.array(fc.record({ value: text.filter((value) => value.trim() !== '') }), {
  maxLength: 2,
})

const card: fc.Arbitrary<ContactCard> = fc.record({
  line: fc.integer({ min: 1, max: 1000 }),
  fullName: text,
  last: text,
  first: text,
  birthday: fc.constantFrom('1982-06-05', '--06-05'),
  phones: labelled,
  emails: labelled,
  messengers: fc.array(
    fc.record({
      kind: fc.constantFrom('telegram' as const, 'icq' as const, 'whatsapp' as const),
      value: text,
    }),
    { maxLength: 2 },
  ),
  addresses: fc.array(text, { maxLength: 2 }),
  urls: fc.array(text, { maxLength: 2 }),
  categories: fc.array(text, { maxLength: 2 }),
  note: text,
  uid: fc.oneof(
    text,
    text.map((end) => `kartoteka:${end}`),
  ),
})

test('whatever stands in a phone’s contacts, they come in or are told, and only once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(card, { maxLength: 5 }), async (cards) => {
      const read = await prepareCards({ cards, problems: [] }, { day: '2026-11-21' })
      const desk = new Desk()
      importRows(desk, read)
      expect(countsOf(importRows(desk, read))).toMatchObject({ created: 0, merged: 0 })
    }),
    { seed: 32, numRuns: 150 },
  )
})

test('a cell of ten thousand signs stops nothing, whatever it is taken for', async () => {
  const long = ['я', '1', '(', '<', ', ', 'a.', '8 ', '1-', '@a ', 'Мария ', ' \n', '🌸'].map(
    (part) => part.repeat(10_000 / part.length),
  )
  const mails = [`${'a'.repeat(10_000)}@`, `a@${'b.'.repeat(5000)}`]
  for (const text of [...long, ...mails]) {
    const sheet = sheetOf([[text], [text]])
    guessMapping(sheet)
    for (const meaning of meaningNames) {
      const { rejected } = await prepared(sheet, {
        kind: 'clients',
        headerRow: null,
        columns: [meaning],
      })
      expect(rejected.every(({ code }) => code.startsWith('import.'))).toBe(true)
    }
  }
})
