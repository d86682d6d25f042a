import { expect, test } from 'vitest'
import { addMonths } from '../../words/days.ts'
import { Desk } from '../domain.fixture.ts'
import { registry } from '../registry.ts'
import { sampleBook } from '../sample/sample-book.ts'
import { summaryView } from '../summary/views.ts'
import { dueForErasing } from './due.ts'
import { keyedHash } from './keyed-hash.ts'
import { isErased } from './marks.ts'
import { erasureRecord, imprintRecord } from './records.ts'

const start = '2026-03-12'
const secret = '0123456789abcdef'.repeat(4)

/** Вера, let go on the first day; Нина stays. Both have ordered. */
function parted() {
  const desk = new Desk(start)
  const contacts = [
    { kind: 'mobile', value: '+79261234501' },
    { kind: 'email', value: 'Vera@Example.ru' },
    { kind: 'home', value: '221345' },
  ]
  const vera = desk.client('Вера', { last: 'Заречная', notes: 'любит сирень', contacts })
  const nina = desk.client('Нина', { contacts: [{ kind: 'mobile', value: '+79261234502' }] })
  for (const client of [vera, nina]) {
    desk.do('order.record', { client, date: start, sum: 150_000, note: 'сиреневая помада' })
  }
  desk.do('touch.record', { client: vera, outcome: 'let-go', note: 'просила не звонить' })
  return { desk, vera, nina }
}

const erase = (desk: Desk, ...clients: string[]) => desk.try('client.erase', { clients, secret })
const everything = (desk: Desk) => JSON.stringify([...desk.book.rows()])

test('a keyed hash is HMAC-SHA-256 as RFC 4231 computes it', () => {
  expect(keyedHash('0b'.repeat(20), 'Hi There')).toBe(
    'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
  )
})

test('a year after the day they were let go their data are due, or after as many months as were chosen', () => {
  const { desk, vera } = parted()
  expect(dueForErasing(desk.book, '2027-03-11')).toEqual([])
  expect(dueForErasing(desk.book, '2027-03-12')).toEqual([vera])
  desk.do('settings.change', { eraseAfter: 3 })
  expect(dueForErasing(desk.book, '2026-06-12')).toEqual([vera])
  desk.do('settings.change', { eraseAfter: 0 })
  expect(dueForErasing(desk.book, addMonths(start, 1000))).toEqual([])
})

test('whoever never answered is due a year after the last step was over', () => {
  const desk = new Desk(start)
  const oleg = desk.client('Олег')
  desk.do('pursuit.start', { client: oleg })
  expect(dueForErasing(desk.book, '2027-03-25')).toEqual([])
  expect(dueForErasing(desk.book, '2027-03-26')).toEqual([oleg])
})

test('of an erased client no word stays: name, phones, notes, what was said', () => {
  const { desk, vera } = parted()
  expect(erase(desk, vera).ok).toBe(true)
  const book = everything(desk)
  for (const word of ['Вера', 'Заречная', '9261234501', 'vera@', 'Vera@', '221345', 'просила']) {
    expect(book).not.toContain(word)
  }
  expect(book).toContain('Нина')
  expect(book.split('сиреневая помада')).toHaveLength(2)
})

test('sums stay without a name, so that the year is worth what it was', () => {
  const { desk, vera } = parted()
  const look = () => {
    const { sum, orders, buyers } = summaryView.look(desk.book, {}, { day: start, lang: 'ru' })
    return { sum, orders, buyers }
  }
  const before = look()
  erase(desk, vera)
  expect(look()).toEqual(before)
  expect(before).toEqual({ sum: 300_000, orders: 2, buyers: 2 })
})

test('two phones and an e-mail leave hashes; a number without its town, which many have, leaves none', () => {
  const { desk, vera } = parted()
  erase(desk, vera)
  const [imprint] = [...desk.book.all(imprintRecord)]
  expect(imprint).toMatchObject({ on: start, why: 'let-go', erasedOn: start })
  expect(imprint?.hashes.toSorted()).toEqual(
    ['+79261234501', 'vera@example.ru'].map((trait) => keyedHash(secret, trait)).toSorted(),
  )
})

test('only who is left in peace can be erased, and nobody twice', () => {
  const { desk, vera, nina } = parted()
  expect(erase(desk, nina)).toMatchObject({ refusal: { code: 'erasure.nobody' } })
  expect(erase(desk, vera, nina).ok).toBe(true)
  expect(isErased(desk.book, nina)).toBe(false)
  expect(erase(desk, vera)).toMatchObject({ refusal: { code: 'erasure.nobody' } })
})

test('a book keeps its first key, whatever key a later command brings; without any it is refused', () => {
  const { desk, vera, nina } = parted()
  expect(desk.try('client.erase', { clients: [vera] })).toMatchObject({
    refusal: { code: 'erasure.no-secret' },
  })
  erase(desk, vera)
  desk.do('touch.record', { client: nina, outcome: 'let-go' })
  desk.do('client.erase', { clients: [nina], secret: 'f'.repeat(64) })
  const hashes = [...desk.book.all(imprintRecord)].flatMap((one) => one.hashes)
  expect(hashes).toContain(keyedHash(secret, '+79261234502'))
})

test('the page and the program make a key where the book has none', async () => {
  const { desk, vera } = parted()
  const command = registry.commands.get('client.erase')
  const tidy = await command?.tidy({ clients: [vera] }, desk.book)
  expect(tidy).toMatchObject({ secret: expect.stringMatching(/^[0-9a-f]{64}$/) })
  erase(desk, vera)
  expect(await command?.tidy({ clients: [vera] }, desk.book)).toEqual({ clients: [vera] })
})

test('nothing more is written about them: not by a device that was away, nor by taking something back', () => {
  const { desk, vera } = parted()
  const order = desk.do('order.record', { client: vera, date: start, note: 'передумала' })
  const ordered = desk.lastCommand
  desk.do('order.edit', { id: order, note: null })
  const corrected = desk.lastCommand
  erase(desk, vera)
  const erased = { refusal: { code: 'record.erased' } }
  expect(desk.try('touch.record', { client: vera, outcome: 'talked' })).toMatchObject(erased)
  expect(desk.try('client.edit', { id: vera, set: { first: 'Вера' } })).toMatchObject(erased)
  expect(desk.try('client.reopen', { id: vera })).toMatchObject(erased)
  expect(desk.undo(corrected)).toMatchObject(erased)
  expect(desk.undo(ordered).ok).toBe(false)
  expect(everything(desk)).not.toContain('передумала')
})

test('whoever comes back is a new card, beside the old sums', () => {
  const { desk, vera } = parted()
  erase(desk, vera)
  const again = desk.client('Вера', { contacts: [{ kind: 'mobile', value: '+79261234501' }] })
  expect(desk.try('order.record', { client: again, date: start, sum: 100 }).ok).toBe(true)
})

test('of a whole sample book every second client goes, and no text of theirs is left anywhere', () => {
  const day = '2026-11-21'
  const desk = new Desk(day)
  for (const row of sampleBook(day)) desk.book.put(row)
  const clients = [...desk.book.rows()].flatMap(({ type, id }) => (type === 'client' ? [id] : []))
  const gone = clients.filter((_, at) => at % 2 === 0)
  for (const client of gone) desk.do('touch.record', { client, outcome: 'let-go' })
  erase(desk, ...gone)
  expect(desk.book.count(erasureRecord)).toBe(gone.length)
  const left = [...desk.book.rows()].filter(
    ({ id, data }) => gone.includes(id) || gone.includes(String(data?.client)),
  )
  const texts = left.flatMap(({ data }) => Object.values(data ?? {})).filter(isText)
  expect(left.length).toBeGreaterThan(200)
  const words = new Set(texts.filter((text) => /\p{L}{3}/u.test(text) && !isCode(text)))
  for (const place of places(desk)) words.delete(place)
  expect([...words]).toEqual([])
})

/** A word of the program: an outcome, a channel, an id. */
const isCode = (text: string) => /^[a-z]+(-[a-z]+)*$|^[0-9a-f-]{36}$|^[A-Z]{3}$/.test(text)

const isText = (value: unknown): value is string => typeof value === 'string'

/** Where strangers were met is a place of the user's, not a word about them. */
function places(desk: Desk): string[] {
  const met = [...desk.book.rows()].filter(({ type }) => type === 'cold-contact')
  return met.map(({ data }) => String(data?.place))
}
