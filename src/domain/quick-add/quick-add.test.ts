import { expect, test } from 'vitest'
import { loadPhoneFinder } from '../clients/phones.ts'
import { Desk } from '../domain.fixture.ts'
import { readClientLine } from './client-line.ts'
import { findClients } from './find-client.ts'

const today = '2026-11-21'
const phones = await loadPhoneFinder()

test('a neighbour from the dacha is understood from one line', () => {
  expect(readClientLine('Мария 8 914 123-45-67 соседка с дачи', phones)).toEqual({
    first: 'Мария',
    phone: '8 914 123-45-67',
    epithet: 'соседка с дачи',
  })
})

test('a whole name, a mail and a phone in any order are told apart', () => {
  expect(
    readClientLine('Соколова Мария Петровна, maria@example.com, +7 (914) 123-45-67', phones),
  ).toEqual({
    last: 'Соколова',
    first: 'Мария',
    patronymic: 'Петровна',
    email: 'maria@example.com',
    phone: '+7 (914) 123-45-67',
  })
  expect(readClientLine('89141234567 Павел', phones)).toEqual({
    first: 'Павел',
    phone: '89141234567',
  })
})

test('a woman known by her first name and a phone number of six digits is a card', () => {
  expect(readClientLine('оля 22-33-44', phones)).toMatchObject({ first: 'Оля', phone: '22-33-44' })
  expect(readClientLine('', phones)).toEqual({})
})

test('Maria is found in any case, before Marina and by her short name', () => {
  const desk = new Desk(today)
  const marina = desk.client('Марина')
  const maria = desk.client('Мария')
  const pavel = desk.client('Павел', { epithet: 'сосед' })
  const gone = desk.client('Мария')
  desk.do('touch.record', { client: gone, outcome: 'let-go' })
  const found = (who: string) => findClients(desk.book, today, who, 5).map(({ id }) => id)
  expect(found('Марии')).toEqual([maria])
  expect(found('Машу')).toEqual([maria])
  expect(found('Павлу')).toEqual([pavel])
  expect(found('сосед')).toEqual([pavel])
  expect(found('мар')).toEqual([marina, maria])
  expect(found('Зое')).toEqual([])
})

test('of the first letters of a name, whoever is called so comes before whose father was, and both before notes', () => {
  const desk = new Desk(today)
  const daughter = desk.client('Айгуль', { patronymic: 'Маратовна' })
  const noted = desk.client('Анна', { notes: 'ждёт к 8 марта' })
  const maria = desk.client('Мария', { patronymic: 'Петровна' })
  const petr = desk.client('Пётр')
  const found = (who: string) => findClients(desk.book, today, who, 5).map(({ id }) => id)
  expect(found('мар')).toEqual([maria, daughter, noted])
  expect(found('пет')).toEqual([petr, maria])
  expect(found('мар пет')).toEqual([maria])
})
