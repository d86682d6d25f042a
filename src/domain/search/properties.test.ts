import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Desk } from '../domain.fixture.ts'
import { inOtherLayout } from './layout.ts'
import { searchView } from './views.ts'

const russian = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'
const latin = 'abcdefghijklmnopqrstuvwxyz'

const word = (letters: string, least: number) =>
  fc
    .string({ unit: fc.constantFrom(...letters), minLength: least, maxLength: 14 })
    .map((text) => text.slice(0, 1).toUpperCase() + text.slice(1))
const name = fc.oneof(
  word(russian, 3),
  word(latin, 3),
  fc.tuple(word(russian, 3), word(russian, 3)).map((parts) => parts.join('-')),
)
const person = fc.record({ first: name, last: name, patronymic: name, company: name })

type Person = Record<'first' | 'last' | 'patronymic' | 'company', string>

function finds(people: readonly Person[], whom: number, query: string): boolean {
  const desk = new Desk()
  const ids = people.map(({ first, ...rest }) => desk.client(first, rest))
  const viewing = { day: '2026-11-21', lang: 'ru' } as const
  const { clients } = searchView.look(desk.book, { query, limit: 1000 }, viewing)
  return clients.some(({ id }) => id === ids[whom])
}

const fields = ['first', 'last', 'patronymic', 'company'] as const

test('three letters in a row of any name of anyone find her', () => {
  const found = fc.property(
    fc.array(person, { minLength: 1, maxLength: 12 }),
    fc.nat(),
    fc.constantFrom(...fields),
    fc.nat(),
    fc.integer({ min: 3, max: 10 }),
    (people, who, field, start, length) => {
      const whom = who % people.length
      const text = people[whom]?.[field] ?? ''
      const from = start % Math.max(1, text.length - length + 1)
      expect(finds(people, whom, text.slice(from, from + length))).toBe(true)
    },
  )
  fc.assert(found)
})

type Mistake = 'missing' | 'added' | 'wrong' | 'swapped'

function mistyped(text: string, at: number, mistake: Mistake, letter: string): string {
  const place = at % text.length
  const before = text.slice(0, place)
  const after = text.slice(place + 1)
  if (mistake === 'missing') return before + after
  if (mistake === 'added') return before + letter + text.slice(place)
  if (mistake === 'wrong') return before + letter + after
  return before + after.slice(0, 1) + text.slice(place, place + 1) + after.slice(1)
}

test('one mistake in a word of four letters or more, two in a long one, and she is found still', () => {
  const found = fc.property(
    word(russian, 4),
    // With several people of the very name that was typed nobody looks for mistakes.
    fc.array(person, { maxLength: 3 }),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom<Mistake>('missing', 'added', 'wrong', 'swapped'),
        fc.constantFrom(...russian),
      ),
      { minLength: 1, maxLength: 2 },
    ),
    (last, others, mistakes) => {
      const allowed = last.length < 10 ? mistakes.slice(0, 1) : mistakes
      const typed = allowed.reduce(
        (text, [at, mistake, letter]) => mistyped(text, at, mistake, letter),
        last,
      )
      const her = { first: 'Мария', last, patronymic: 'Ивановна', company: 'Ромашка' }
      expect(finds([...others, her], others.length, typed)).toBe(true)
    },
  )
  fc.assert(found)
})

test('the keys of the other layout give back what was typed, and find her', () => {
  const found = fc.property(word(russian.replaceAll(/[хъжэбюё]/g, ''), 3), (last) => {
    const typed = inOtherLayout(last) ?? ''
    expect(typed).toMatch(/^[a-z]+$/i)
    expect(inOtherLayout(typed)).toBe(last)
    const her = { first: 'Мария', last, patronymic: 'Ивановна', company: 'Ромашка' }
    expect(finds([her], 0, typed)).toBe(true)
  })
  fc.assert(found)
})

test('letters that lie on signs come through the other layout too', () => {
  expect(inOtherLayout('k.,jdm')).toBe('любовь')
  expect(inOtherLayout(';fyyf')).toBe('жанна')
  expect(inOtherLayout('Мария Kim')).toBeUndefined()
  expect(inOtherLayout('8 914')).toBeUndefined()
})
