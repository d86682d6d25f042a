import { expect, test } from 'vitest'
import { Book } from '../../book/book.ts'
import { archivedRows } from '../archive/rows.ts'
import { knownBy } from '../cold-contacts/known.ts'
import { Desk } from '../domain.fixture.ts'
import { countsOf, importSheet, sheet } from '../imports/imports.fixture.ts'
import { records } from '../records.ts'
import { recogniser } from './recognise.ts'
import { contactTraits } from './traits.ts'

const start = '2026-03-12'
const secret = '0123456789abcdef'.repeat(4)
const phone = { kind: 'mobile', value: '+79261234501' } as const

/** Everybody who is in the book is let go and erased. */
function allErased(desk: Desk): void {
  const rows = [...desk.book.rows()]
  const clients = rows.flatMap(({ type, id }) => (type === 'client' ? [id] : []))
  for (const client of clients) desk.try('touch.record', { client, outcome: 'let-go' })
  desk.do('client.erase', { clients, secret })
}

function erasedBook(): Desk {
  const desk = new Desk(start)
  desk.client('Вера', { contacts: [phone, { kind: 'email', value: 'vera@example.ru' }] })
  allErased(desk)
  return desk
}

const people = sheet(`
Фамилия | Имя | Телефон | E-mail | ID
Заречная | Вера | 8 926 123-45-01 | . | .
Чайкина | Нина | . | NINA@example.ru | .
Тригорин | . | . | . | 17
Дорн | Евгений | . | . | .`)

const orders = sheet(`
Дата | Клиент | Сумма
01.03.2026 | Вера Заречная | 1000
02.03.2026 | Нина Чайкина | 500`)

test('a file with people whose data are erased passes them over, and says since when and why', async () => {
  const desk = new Desk(start)
  await importSheet(desk, people)
  allErased(desk)
  const report = await importSheet(desk.on('2027-03-12'), people)
  expect(countsOf(report)).toMatchObject({ created: 0, skipped: 4 })
  expect(report.gone[0]).toEqual({
    client: null,
    said: 'Вера Заречная: больше не тревожим с 12\u00A0марта 2026, данные стёрты',
  })
})

test('an orders file read before makes no card of the erased anew, although it names them by name alone', async () => {
  const desk = new Desk(start)
  await importSheet(desk, orders)
  allErased(desk)
  expect(countsOf(await importSheet(desk, orders))).toMatchObject({ created: 0, orders: 0 })
})

test('another file of the same program knows the erased by their number', async () => {
  const desk = new Desk(start)
  await importSheet(desk, people)
  allErased(desk)
  const other = sheet('Фамилия | Заметки | ID\nТригорин | рыболов | 17\nМедведенко | учитель | 18')
  expect(countsOf(await importSheet(desk, other))).toMatchObject({ created: 1, skipped: 1 })
})

test('a namesake with another phone comes in as usual', async () => {
  const desk = erasedBook()
  const other = sheet('Имя | Телефон\nВера | 8 926 765-43-21')
  expect(countsOf(await importSheet(desk, other))).toMatchObject({ created: 1, skipped: 0 })
})

test('whoever came back has a card again, and a file adds to it', async () => {
  const desk = erasedBook()
  const again = desk.client('Вера', { contacts: [phone] })
  const file = sheet('Имя | Телефон | Заметки\nВера | 8 926 123-45-01 | переехала')
  expect(countsOf(await importSheet(desk, file))).toMatchObject({ created: 0, merged: 1 })
  expect(desk.book.fields('client', again)).toMatchObject({ notes: 'переехала' })
})

test('a stranger at a stand who was let go years ago is known by the phone', () => {
  const desk = erasedBook()
  const known = knownBy(desk.book, { first: 'Вера', contacts: [phone] }, start)
  expect(known).toMatchObject({ gone: { on: start, why: 'let-go' } })
  expect(known.card).toBeUndefined()
  const other = { kind: 'mobile', value: '+79261234509' } as const
  expect(knownBy(desk.book, { contacts: [other] }, start)).toEqual({})
})

test('of a number without its town nothing is told: many have it', () => {
  expect(contactTraits([{ kind: 'home', value: '221345' }])).toEqual([])
})

test('a book that came with an archive knows them still, and so does one into which a second book came', () => {
  const mine = erasedBook()
  const moved = Book.of(records, archivedRows(mine.book))
  expect(recogniser(moved)(['vera@example.ru'])).toMatchObject({ why: 'let-go' })
  const other = new Desk('2026-05-01')
  other.do('settings.change', { ownerName: 'Анна' })
  const oleg = other.client('Олег', { contacts: [{ kind: 'mobile', value: '+79261234502' }] })
  other.do('touch.record', { client: oleg, outcome: 'let-go' })
  other.do('client.erase', { clients: [oleg], secret: 'f'.repeat(64) })
  for (const row of archivedRows(mine.book)) other.book.put(row)
  const recognise = recogniser(other.book)
  expect(recognise(['+79261234501'])?.on).toBe(start)
  expect(recognise(['+79261234502'])?.on).toBe('2026-05-01')
})

test('of two times that somebody was let go the later one is told', () => {
  const desk = erasedBook()
  const again = desk.on('2026-09-01').client('Вера', { contacts: [phone] })
  desk.do('touch.record', { client: again, outcome: 'let-go' })
  desk.do('client.erase', { clients: [again] })
  expect(recogniser(desk.book)(contactTraits([phone]))?.on).toBe('2026-09-01')
})
