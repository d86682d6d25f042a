import { expect, test } from 'vitest'
import { Desk } from '../domain.fixture.ts'
import { prepareCards } from './cards.ts'
import type { CardProblem, ContactCard } from './contact-card.ts'
import { countsOf, importRows } from './imports.fixture.ts'

const empty: ContactCard = {
  line: 1,
  phones: [],
  emails: [],
  messengers: [],
  addresses: [],
  urls: [],
  categories: [],
}

const read = (cards: readonly Partial<ContactCard>[], problems: readonly CardProblem[] = []) =>
  prepareCards(
    { cards: cards.map((card, at) => ({ ...empty, line: at * 10 + 1, ...card })), problems },
    { day: '2026-11-21' },
  )

test('a phone’s contact with everything in it becomes a card', async () => {
  const { rows, rejected } = await read([
    {
      last: 'Иванова',
      first: 'Мария',
      nickname: 'Маша',
      company: 'Завод',
      title: 'Инженер',
      birthday: '--06-05',
      gender: 'f',
      phones: [
        { value: '8 914 123-45-67', label: 'cell' },
        { value: '8 4212 33-44-55', label: 'work' },
        { value: '8 4212 22-33-44', label: 'home' },
        { value: '8 914 123-45-68', label: 'дача' },
        { value: '8 4212 11-11-11', label: 'work fax' },
      ],
      emails: [{ value: 'Maria@mail.ru', label: 'home' }],
      messengers: [
        { kind: 'telegram', value: 'https://t.me/maria' },
        { kind: 'icq', value: '123456' },
      ],
      addresses: ['Ленина 5, Хабаровск', 'Рабочая 1'],
      urls: ['https://vk.com/id17', 'https://example.ru'],
      categories: ['VIP', 'My Contacts'],
      note: 'добрая',
      uid: 'ABC-1',
    },
  ])
  expect(rejected).toEqual([])
  expect(rows).toEqual([
    {
      row: 1,
      kind: 'client',
      client: {
        last: 'Иванова',
        first: 'Мария',
        epithet: 'Маша',
        company: 'Завод',
        birthday: '--06-05',
        gender: 'f',
        address: 'Ленина 5, Хабаровск',
        tags: ['VIP'],
        externalId: 'ABC-1',
        notes: 'добрая\nДолжность: Инженер\nФакс: 8 4212 11-11-11\nICQ: 123456\nАдрес: Рабочая 1',
        contacts: [
          { kind: 'mobile', value: '+79141234567' },
          { kind: 'work', value: '+74212334455' },
          { kind: 'home', value: '+74212223344' },
          { kind: 'mobile', value: '+79141234568', note: 'дача' },
          { kind: 'email', value: 'maria@mail.ru' },
          { kind: 'telegram', value: 'maria' },
          { kind: 'vk', value: 'id17' },
          { kind: 'site', value: 'https://example.ru' },
        ],
      },
    },
  ])
})

test('a whole name in one field of a phone is told apart', async () => {
  const { rows } = await read([
    { fullName: 'Иванова Мария Петровна' },
    { first: 'Мария Иванова', fullName: 'Мария Иванова' },
    { last: 'Смирнова Ольга' },
    { first: 'Оля соседка' },
  ])
  expect(rows.map(({ client }) => client)).toEqual([
    { last: 'Иванова', first: 'Мария', patronymic: 'Петровна' },
    { last: 'Иванова', first: 'Мария' },
    { last: 'Смирнова', first: 'Ольга' },
    { first: 'Оля', epithet: 'соседка' },
  ])
})

test('a contact without a name is kept by its phone, not named after it', async () => {
  const { rows } = await read([
    { fullName: '8 914 123-45-67', phones: [{ value: '8 914 123-45-67' }] },
  ])
  expect(rows[0]?.client).toEqual({ contacts: [{ kind: 'mobile', value: '+79141234567' }] })
})

test('what was wrong in the file is told by its line, and a bad birthday stays in the notes', async () => {
  const { rows, rejected } = await read(
    [{ first: 'Мария' }, { first: 'Ольга' }],
    [
      { line: 13, code: 'card.birthday', params: { value: '1982-02-31' } },
      { line: 30, code: 'card.empty' },
    ],
  )
  expect(rows[1]?.client).toEqual({ first: 'Ольга', notes: 'День рождения в файле: 1982-02-31' })
  expect(rejected).toEqual([
    {
      row: 13,
      column: 'День рождения',
      code: 'import.date',
      params: { text: '1982-02-31' },
      kept: true,
    },
    { row: 30, column: null, code: 'import.no-name', params: {}, kept: false },
  ])
})

test('the contacts of a phone imported twice change nothing', async () => {
  const desk = new Desk()
  const cards = await read([
    { first: 'Мария', phones: [{ value: '89141234567' }] },
    { first: 'Ольга' },
    { first: 'Маша', phones: [{ value: '89141234567' }], urls: ['https://example.ru'] },
  ])
  expect(countsOf(importRows(desk, cards))).toMatchObject({ rows: 3, created: 2, merged: 1 })
  const before = [...desk.book.rows()]
  expect(countsOf(importRows(desk, cards))).toMatchObject({ unchanged: 3 })
  expect([...desk.book.rows()]).toEqual(before)
})
