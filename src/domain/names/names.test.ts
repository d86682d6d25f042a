import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labelled } from './declension.fixture.ts'
import { cases, declined } from './declension.ts'
import { genderOf, genderOfName } from './gender.ts'
import { nameIn } from './name-in.ts'

/** Names that the rules get wrong in some case: the card's own fields are there for them. */
const misses = [
  'f Горячая',
  'm Важа',
  'm Гусь',
  'm Дарвин',
  'm Николя',
  'm Ткач',
  'm Швец',
  'm Шенгелая',
]

const plain = (text = '') => text.toLocaleLowerCase('ru').replaceAll('ё', 'е')

test('of 227 names of Russia and its neighbours all but eight are right in every case', () => {
  const wrong = labelled.filter(({ name, part, gender, forms }) =>
    cases.some((wanted) => {
      const form = plain(declined(name, part, gender, wanted))
      return !forms[wanted].some((right) => plain(right) === form)
    }),
  )
  expect(labelled.length).toBe(227)
  expect(wrong.map(({ gender, name }) => `${gender} ${name}`).sort()).toEqual(misses)
})

test('Maria Ivanovna is called by her name and patronymic, her card by first and last name', () => {
  const maria = { first: 'Мария', patronymic: 'Ивановна', last: 'Соколова' }
  expect(nameIn('dative', maria)).toBe('Марии Соколовой')
  expect(nameIn('accusative', maria, 'spoken')).toBe('Марию Ивановну')
  expect(nameIn('instrumental', { last: 'Шевчук', first: 'Ольга', gender: 'f' })).toBe(
    'Ольгой Шевчук',
  )
  expect(nameIn('instrumental', { last: 'Шевчук', gender: 'm' })).toBe('Шевчуком')
})

test('a word that stays as it is before a hyphen changes when it is the whole surname', () => {
  expect(declined('Мелик', 'last', 'm', 'dative')).toBe('Мелику')
  expect(declined('Мелик-Шахназаров', 'last', 'm', 'dative')).toBe('Мелик-Шахназарову')
})

test('what was typed on the card is said, whatever the rules think', () => {
  const tkach = { first: 'Иван', last: 'Ткач', gender: 'm', instrumental: 'Иваном Ткачом' } as const
  expect(nameIn('instrumental', tkach)).toBe('Иваном Ткачом')
  expect(nameIn('dative', tkach)).toBe('Ивану Ткачу')
})

test('nobody guesses where a name says neither woman nor man and changes otherwise', () => {
  expect(nameIn('dative', { first: 'Саша' })).toBe('Саше')
  expect(nameIn('dative', { first: 'Саша', last: 'Мельник' })).toBeUndefined()
  expect(nameIn('dative', { first: 'Саша', last: 'Шевченко' })).toBe('Саше Шевченко')
  expect(nameIn('dative', { last: 'Мельник' })).toBeUndefined()
})

test('a firm, a name in Latin letters and a name of several words are left as they are', () => {
  expect(nameIn('dative', { first: 'John', gender: 'm' })).toBeUndefined()
  expect(nameIn('dative', {})).toBeUndefined()
  expect(nameIn('dative', { last: 'Соколова', gender: 'f' }, 'spoken')).toBeUndefined()
  expect(nameIn('dative', { first: 'Мария с рынка', gender: 'f' })).toBeUndefined()
  expect(nameIn('dative', { first: 'М.', last: 'Соколова', gender: 'f' })).toBe('М. Соколовой')
  expect(nameIn('dative', { first: 'МАРИЯ', gender: 'f' })).toBe('МАРИИ')
})

test('the patronymic tells a woman from a man, else the first name, else nobody does', () => {
  expect(genderOfName({ first: 'Саша', patronymic: 'Петровна' })).toBe('f')
  expect(genderOfName({ first: 'Али', patronymic: 'Гасан оглы' })).toBe('m')
  expect(genderOfName({ first: 'Наташа' })).toBe('f')
  expect(genderOfName({ first: 'Нурлан' })).toBe('m')
  for (const first of ['Саша', 'Женя', 'Слава', 'Валя'])
    expect(genderOfName({ first })).toBeUndefined()
  expect(genderOfName({ first: 'Мария', patronymic: 'Абрамович' })).toBeUndefined()
})

test('what the card says of the gender comes first, and who does not mind stays neutral', () => {
  expect(genderOf({ first: 'Мария', gender: 'm' })).toBe('m')
  expect(genderOf({ first: 'Мария' })).toBe('f')
  expect(genderOf({ first: 'Мария', neutral: true })).toBeUndefined()
})

test('whatever is written for a name, asking for a case never fails', () => {
  const text = fc.string({ unit: fc.constantFrom(...'АБЯьйаяёоич- .,oA9'), maxLength: 20 })
  const anyName = fc.record({ first: text, last: text, patronymic: text }, { requiredKeys: [] })
  fc.assert(
    fc.property(anyName, fc.constantFrom(...cases), (client, wanted) => {
      expect(nameIn(wanted, client)).not.toBe('')
    }),
  )
})
