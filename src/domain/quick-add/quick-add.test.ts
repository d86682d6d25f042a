import { expect, test } from 'vitest'
import type { Client } from '../clients/records.ts'
import { readClientLine } from './client-line.ts'
import { findClients } from './find-client.ts'
import { readLine } from './line.ts'
import { findDay, findTime } from './when.ts'

const today = '2026-11-21'

test('a neighbour from the dacha is understood from one line', () => {
  expect(readClientLine('Мария 8 914 123-45-67 соседка с дачи')).toEqual({
    first: 'Мария',
    phone: '8 914 123-45-67',
    epithet: 'соседка с дачи',
  })
})

test('a whole name, a mail and a phone in any order are told apart', () => {
  expect(readClientLine('Соколова Мария Петровна, maria@example.com, +7 (914) 123-45-67')).toEqual({
    last: 'Соколова',
    first: 'Мария',
    patronymic: 'Петровна',
    email: 'maria@example.com',
    phone: '+7 (914) 123-45-67',
  })
  expect(readClientLine('89141234567 Павел')).toEqual({
    first: 'Павел',
    phone: '89141234567',
  })
})

test('a woman known by her first name and a phone number of six digits is a card', () => {
  expect(readClientLine('оля 22-33-44')).toMatchObject({ first: 'Оля', phone: '22-33-44' })
  expect(readClientLine('')).toEqual({})
})

test('what Olga ordered is an order, whom to call on Friday is a thing to do', () => {
  expect(readLine('Ольга заказ 1500 крем', today)).toEqual({
    kind: 'order',
    who: 'Ольга',
    sum: 1500,
    items: 'крем',
  })
  expect(readLine('перезвонить Марии в пятницу', today)).toEqual({
    kind: 'task',
    who: 'Марии',
    text: 'перезвонить Марии',
    due: '2026-11-27',
  })
  expect(readLine('встреча с Мадиной завтра в 16', today)).toEqual({
    kind: 'meeting',
    who: 'Мадиной',
    day: '2026-11-22',
    time: '16:00',
  })
  expect(readLine('Мария 8 914 123-45-67 соседка', today)).toEqual({ kind: 'client' })
})

test('a sum with spaces and roubles is a sum, and the words after it are what was bought', () => {
  expect(readLine('Тамара купила тушь и помаду 1 270 р', today)).toMatchObject({
    who: 'Тамара',
    sum: 1270,
    items: 'тушь и помаду',
  })
})

test('days are understood as they are said', () => {
  const day = (line: string) => findDay(line, today)?.value
  expect(day('завтра')).toBe('2026-11-22')
  expect(day('через неделю')).toBe('2026-11-28')
  expect(day('через 3 дня')).toBe('2026-11-24')
  expect(day('в субботу')).toBe('2026-11-28')
  expect(day('5 мая')).toBe('2027-05-05')
  expect(day('25.12')).toBe('2026-12-25')
  expect(day('31.02')).toBeUndefined()
  expect(day('Марина средняя')).toBeUndefined()
  expect(findTime('в 9:30')?.value).toBe('09:30')
})

test('Maria is found in any case, and before Marina', () => {
  const client = (id: string, first: string, more: object = {}): Client => ({ id, first, ...more })
  const people = [
    client('1', 'Марина'),
    client('2', 'Мария'),
    client('3', 'Павел'),
    client('4', 'Мария', { letGoOn: today }),
  ]
  const found = (who: string) => findClients(people, who, 5).map(({ id }) => id)
  expect(found('Марии')[0]).toBe('2')
  expect(found('Павлу')).toEqual(['3'])
  expect(found('мар')).toEqual(['1', '2'])
  expect(found('Зое')).toEqual([])
})
