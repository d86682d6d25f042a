import { expect, test } from 'vitest'
import { Desk } from '../domain.fixture.ts'
import { birthdaysView } from './views.ts'

test('the page of February holds who was born on the 29th, greeted or not', () => {
  const desk = new Desk('2027-02-28')
  const client = desk.client('Мария', { birthday: '1977-02-28' })
  desk.client('Ольга', { birthday: '1984-02-29' })
  desk.client('Анна', { birthday: '--02-03' })
  desk.client('Без даты')
  desk.do('touch.record', { client, outcome: 'greeted' })
  const page = birthdaysView.look(desk.book, { month: 2 }, { day: '2027-02-28', lang: 'ru' })
  expect(page).toMatchObject({ month: 2, year: 2027, undated: 1 })
  expect(page.entries).toMatchObject([
    { client: { name: 'Анна' }, on: '2027-02-03', age: null, greeted: false },
    { client: { name: 'Мария' }, on: '2027-02-28', age: 50, round: true, greeted: true },
    { client: { name: 'Ольга' }, on: '2027-02-28', age: 43, greeted: false },
  ])
})

test('the page says who was congratulated the year before, too', () => {
  const desk = new Desk('2026-02-27')
  const client = desk.client('Мария', { birthday: '1977-02-28' })
  desk.client('Ольга', { birthday: '1977-02-28' })
  desk.do('touch.record', { client, outcome: 'greeted' })
  const { entries } = birthdaysView.look(desk.book, { month: 2 }, { day: '2027-02-01', lang: 'ru' })
  expect(entries.map(({ greeted, greetedBefore }) => [greeted, greetedBefore])).toEqual([
    [false, true],
    [false, false],
  ])
})
