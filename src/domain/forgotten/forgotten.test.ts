import { expect, test } from 'vitest'
import { addDays } from '../../words/days.ts'
import { birthdaysView } from '../birthdays/views.ts'
import { audienceView } from '../broadcasts/audience-view.ts'
import { Desk } from '../domain.fixture.ts'
import { exportCards } from '../imports/export.ts'
import { searchView } from '../search/views.ts'
import { todayView } from '../today/views.ts'
import { forgottenView } from './views.ts'

const start = '2026-03-01'
const after = addDays(start, 20)

/** One let go by hand, one who did not answer three calls and a letter, one who stays. */
function parted() {
  const desk = new Desk(start)
  const card = (first: string, phone: string) =>
    desk.client(first, { birthday: '1980-03-21', contacts: [{ kind: 'mobile', value: phone }] })
  const vera = card('Вера', '+79261234501')
  const oleg = card('Олег', '+79261234502')
  const nina = card('Нина', '+79261234503')
  desk.do('pursuit.start', { client: oleg })
  desk.on('2026-03-12').do('touch.record', { client: vera, outcome: 'let-go' })
  return { desk: desk.on(after), vera, oleg, nina }
}

const viewing = { day: after, lang: 'ru' } as const

test('whoever is left in peace is listed with the day and why, the latest first', () => {
  const { desk } = parted()
  expect(
    forgottenView.look(desk.book, {}, viewing).map(({ client, said }) => [client.name, said]),
  ).toEqual([
    ['Олег', 'отпущен 15\u00A0марта 2026, не отвечал'],
    ['Вера', 'отпущена 12\u00A0марта 2026'],
  ])
})

test('nothing of theirs shows anywhere: no day’s list, no birthday, no broadcast, no search, no export', () => {
  const { desk } = parted()
  const { book } = desk
  const names = [
    todayView.look(book, {}, viewing).entries.map(({ client }) => client.name),
    birthdaysView.look(book, { month: 3 }, viewing).entries.map(({ client }) => client.name),
    searchView.look(book, { query: '+7926123450' }, viewing).clients.map(({ name }) => name.text),
  ]
  expect(names).toEqual([['Нина'], ['Нина'], ['Нина']])
  const files = [audienceView.look(book, {}, viewing), exportCards(book, after)]
  expect(files.map((file) => /Вера|Олег/.test(JSON.stringify(file)))).toEqual([false, false])
  expect(JSON.stringify(files)).toContain('Нина')
})

test('they come back in one tap, and stay', () => {
  const { desk, vera, oleg } = parted()
  desk.do('client.reopen', { id: vera })
  desk.do('client.reopen', { id: oleg })
  expect(forgottenView.look(desk.book, {}, viewing)).toEqual([])
  expect(forgottenView.look(desk.book, {}, { ...viewing, day: addDays(after, 60) })).toEqual([])
})
