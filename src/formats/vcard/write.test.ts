import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ContactCard, MessengerKind } from '../../domain/imports/contact-card.ts'
import { SEED, utf8 } from '../testing/fixtures.ts'
import { readVcards } from './read.ts'
import { displayName, writeVcards } from './write.ts'

const NOBODY: ContactCard = {
  line: 1,
  phones: [],
  emails: [],
  messengers: [],
  addresses: [],
  urls: [],
  categories: [],
}
const MARIA: ContactCard = { ...NOBODY, fullName: 'Мария', birthday: '--04-15' }

test('a birthday without a year is written as each version knows it', () => {
  expect(writeVcards([MARIA], '4.0')).toContain('\r\nBDAY:--0415\r\n')
  expect(writeVcards([MARIA], '3.0')).toContain('\r\nBDAY;X-APPLE-OMIT-YEAR=1604:1604-04-15\r\n')
})

test('no line is longer than 75 octets, and no letter is cut', () => {
  const note = 'Любит чай, кофе; и длинные заметки 😀 '.repeat(20).trim()
  const written = writeVcards([{ ...MARIA, note }], '4.0')
  for (const line of written.split('\r\n')) expect(utf8(line).length).toBeLessThanOrEqual(75)
  expect(readVcards(utf8(written)).cards[0]?.note).toBe(note)
})

test('a card without a full name is still shown by a name', () => {
  expect(displayName({ ...NOBODY, first: 'Мария', last: 'Ёлкина' })).toBe('Мария Ёлкина')
  expect(displayName({ ...NOBODY, phones: [{ value: '5' }] })).toBe('5')
})

/** What the reader makes of a text anyway: trimmed, one sort of line end, whole characters. */
const words = (extra = '') =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      fc.string({
        unit: fc.constantFrom(...`аЯё ,;:\\"=n'+-@<${extra}`),
        minLength: 1,
        maxLength: 120,
      }),
    )
    .map((text) => text.toWellFormed().trim())
    .filter((text) => text !== '')

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const labelled = fc.uniqueArray(
  fc
    .record({
      value: words(),
      label: maybe(fc.oneof(fc.constantFrom('cell', 'work fax', 'Мама'), words())),
    })
    .map(({ value, label }) => (label === undefined ? { value } : { value, label })),
  { selector: ({ value }) => value, maxLength: 3 },
)
const kinds = fc.constantFrom<MessengerKind>(
  'telegram',
  'whatsapp',
  'viber',
  'skype',
  'vk',
  'max',
  'icq',
  'other',
)
const birthday = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const cards = fc
  .record({
    fullName: words(),
    last: maybe(words()),
    first: maybe(words()),
    patronymic: maybe(words()),
    nickname: maybe(words()),
    company: maybe(words()),
    title: maybe(words()),
    birthday: maybe(
      fc.oneof(
        birthday,
        birthday.map((day) => `-${day.slice(4)}`),
      ),
    ),
    note: maybe(words('\n')),
    uid: maybe(words()),
    gender: maybe(fc.constantFrom('f' as const, 'm' as const)),
    phones: labelled,
    emails: labelled,
    messengers: fc.array(fc.record({ kind: kinds, value: words() }), { maxLength: 3 }),
    addresses: fc.uniqueArray(
      words()
        .map((text) => text.replace(/[,\s]+$/, ''))
        .filter((text) => text !== ''),
      { maxLength: 2 },
    ),
    urls: fc.uniqueArray(fc.webUrl({ withQueryParameters: true, withFragments: true }), {
      maxLength: 2,
    }),
    categories: fc.uniqueArray(words(), { maxLength: 3 }),
  })
  .map((all): ContactCard => {
    const known = Object.entries(all).filter(([, value]) => value !== undefined)
    // The undefined ones are gone, which the types of Object.fromEntries cannot tell.
    return { ...NOBODY, ...(Object.fromEntries(known) as Partial<ContactCard>) }
  })

describe('whatever is written is read back the same', () => {
  test.each(['3.0', '4.0'] as const)('in %s', (version) => {
    fc.assert(
      fc.property(fc.array(cards, { minLength: 1, maxLength: 4 }), (written) => {
        const read = readVcards(utf8(writeVcards(written, version)))
        expect(read.problems).toEqual([])
        expect(read.cards.map((card) => ({ ...card, line: 1 }))).toEqual(written)
      }),
      { seed: SEED, numRuns: 300 },
    )
  })
})
