import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Book } from '../../book/book.ts'
import { Desk, idOf } from '../domain.fixture.ts'
import { records as types } from '../records.ts'
import { finish } from '../steps.ts'
import type { ArchiveArgs, ArchiveRecord } from './args.ts'
import { archiveReport } from './commands.ts'
import { randomBook, randomRecords, rowsOf } from './random-book.fixture.ts'
import { type ArchiveReport, total } from './report.ts'

/** Every record of a book, for comparing whole books. */
function contentsOf(book: Book): Map<string, unknown> {
  return new Map(Array.from(book.rows(), ({ type, id, data }) => [`${type} ${id}`, data]))
}

function archiveOf(book: Book): ArchiveRecord[] {
  return Array.from(book.rows(), ({ type, id, data }) => ({ type, id, data }))
}

function bring(desk: Desk, records: readonly ArchiveRecord[], more: Partial<ArchiveArgs> = {}) {
  const args = { file: 'картотека.kartoteka', records: [...records], ...more }
  const told = finish(archiveReport(desk.book, args))
  const result = desk.try('archive.import', args)
  expect(told.ok).toBe(result.ok)
  return { report: told.ok ? told.value : nothing, result }
}

const nothing: ArchiveReport = {
  file: '',
  records: 0,
  added: {},
  same: {},
  differing: {},
  erased: {},
  changes: 0,
  similar: [],
}

/** A desk with a book that is there already. */
function deskWith(records: readonly ArchiveRecord[]): Desk {
  const desk = new Desk()
  for (const row of rowsOf(records)) desk.book.put(row)
  return desk
}

const choice = fc.constantFrom('keep' as const, 'take' as const)

const maria = idOf('maria')
const card = (fields: object, id = maria): ArchiveRecord => ({ type: 'client', id, data: fields })

test('a book moved to a new computer is the same book, whatever was in it', () => {
  fc.assert(
    fc.property(randomRecords, (records) => {
      const old = Book.of(types, rowsOf(records))
      const desk = new Desk()
      const { report, result } = bring(desk, archiveOf(old))
      expect(result.ok).toBe(true)
      expect(contentsOf(desk.book)).toEqual(contentsOf(old))
      expect(total(report.added)).toBe(records.length)
    }),
  )
})

test('the same archive again changes nothing, whichever way was chosen', () => {
  fc.assert(
    fc.property(randomBook, randomRecords, choice, (here, records, differing) => {
      const desk = deskWith(here)
      bring(desk, records, { differing })
      const { report, result } = bring(desk, records, { differing })
      expect(result).toEqual({ ok: true, value: [] })
      expect(report).toMatchObject({ added: {}, changes: 0 })
    }),
  )
})

test('one undo gives back the very book that was there before', () => {
  fc.assert(
    fc.property(randomBook, randomRecords, choice, (here, records, differing) => {
      const desk = deskWith(here)
      const before = contentsOf(desk.book)
      bring(desk, records, { differing })
      expect(desk.undo().ok).toBe(true)
      expect(contentsOf(desk.book)).toEqual(before)
    }),
  )
})

test('what is here and not in the archive is never touched, and what is here stays unless asked', () => {
  fc.assert(
    fc.property(randomBook, randomRecords, (here, records) => {
      const desk = deskWith(here)
      const before = contentsOf(desk.book)
      const { report } = bring(desk, records)
      const after = contentsOf(desk.book)
      for (const [key, data] of before) {
        if (key !== 'settings settings') expect(after.get(key)).toEqual(data)
      }
      const { added, same, differing } = report
      expect(total(added) + total(same) + total(differing)).toBe(records.length)
    }),
  )
})

test('yesterday’s card does not replace today’s, and the difference is counted', () => {
  const desk = new Desk()
  desk.client('Мария', { id: maria, notes: 'звонить утром' })
  const { report } = bring(desk, [card({ first: 'Мария', notes: 'звонить вечером' })])
  expect(desk.book.fields('client', maria)).toEqual({ first: 'Мария', notes: 'звонить утром' })
  expect(report).toMatchObject({ added: {}, same: {}, differing: { client: 1 }, changes: 0 })
})

test('who asks for it gets yesterday’s card as it was, also without what was added since', () => {
  const desk = new Desk()
  desk.client('Мария', { id: maria, notes: 'звонить утром', address: 'Садовая, 1' })
  bring(desk, [card({ first: 'Маша', notes: 'звонить вечером' })], { differing: 'take' })
  expect(desk.book.fields('client', maria)).toEqual({ first: 'Маша', notes: 'звонить вечером' })
})

test('a card deleted since comes back with its orders', () => {
  const desk = new Desk()
  desk.order(desk.client('Мария', { id: maria }), '2026-11-20', 150_000)
  const archive = archiveOf(desk.book)
  desk.do('client.delete', { id: maria })
  const { report } = bring(desk, archive)
  expect(report.added).toEqual({ client: 1, order: 1 })
  expect(archiveOf(desk.book)).toEqual(archive)
})

test('on a new phone where only the name was told, the other settings come with the archive', () => {
  const desk = new Desk()
  desk.do('settings.change', { ownerName: 'Ольга' })
  const settings = { ownerName: 'Оля', capacity: 20, weekdaysOff: [7] }
  const { report } = bring(desk, [{ type: 'settings', id: 'settings', data: settings }])
  expect(desk.book.fields('settings', 'settings')).toEqual({ ...settings, ownerName: 'Ольга' })
  expect(report.differing).toEqual({ settings: 1 })
})

test('a person who is here on another card is told of by name', () => {
  const desk = new Desk()
  const contacts = [{ kind: 'mobile', value: '+79000000001' }]
  const here = desk.client('Мария', { contacts })
  const { report } = bring(desk, [card({ first: 'Маша', contacts }), card({ first: 'Анна' }, here)])
  expect(report.similar).toEqual([{ client: here, name: 'Мария' }])
})

const order = (fields: object, id = idOf('order')): ArchiveRecord => ({
  type: 'order',
  id,
  data: fields,
})

test.each([
  ['a sum below zero', order({ client: maria, date: '2026-11-20', sum: -1 }), 'sum'],
  ['a day that is none', order({ client: maria, date: '2026-02-31' }), 'date'],
  ['a card without an id of ours', card({ first: 'Мария' }, '1'), 'id'],
  ['an id that is no plain text', order({ client: maria, date: '2026-11-20' }, 'a b'), 'id'],
  ['fields that are a list', { ...card({}), data: [] }, 'data'],
  ['no fields at all', { ...card({}), data: null }, 'data'],
  ['fields with an id of their own', card({ id: maria, first: 'Мария' }), 'data'],
])('%s: the archive is refused with the line, and nothing comes in', (_, bad, field) => {
  const desk = new Desk()
  const good = { type: bad.type, id: idOf('good'), data: goodFields[bad.type] }
  const { result } = bring(desk, [good, bad])
  const refusal = { code: 'archive.record', params: { type: bad.type, line: 2, field } }
  expect(result).toEqual({ ok: false, refusal })
  expect(archiveOf(desk.book)).toEqual([])
})

const goodFields: Readonly<Record<string, unknown>> = {
  client: { first: 'Анна' },
  order: { client: maria, date: '2026-11-20' },
}

test('a kind of record that only a newer program knows, and a record that stands twice', () => {
  const refusal = (records: ArchiveRecord[]) => {
    const { result } = bring(new Desk(), records)
    return result.ok ? undefined : result.refusal
  }
  expect(refusal([{ type: 'gift', id: idOf('gift'), data: {} }])).toEqual({
    code: 'archive.unknown-type',
    params: { type: 'gift' },
  })
  expect(refusal([card({ first: 'Мария' }), card({ first: 'Маша' })])).toEqual({
    code: 'archive.twice',
    params: { type: 'client', line: 2 },
  })
})

test('an archive from before somebody was erased does not bring them back', () => {
  const desk = new Desk('2026-11-21')
  const vera = desk.client('Вера', { id: idOf('vera'), notes: 'любит сирень' })
  desk.do('order.record', { client: vera, date: '2026-11-20', note: 'сиреневая помада' })
  desk.client('Мария', { id: maria })
  const archive = archiveOf(desk.book)
  desk.do('touch.record', { client: vera, outcome: 'let-go' })
  desk.do('client.erase', { clients: [vera], secret: 'a'.repeat(64) })
  const { report, result } = bring(desk, archive, { differing: 'take' })
  expect(result).toEqual({ ok: true, value: [] })
  expect(report).toMatchObject({ erased: { client: 1, order: 1 }, same: { client: 1 } })
})

test('a mark of erasing in an archive made by hand is refused: it concerns the log of one book only', () => {
  const mark = { type: 'erasure', id: maria, data: { on: '2026-11-21' } }
  expect(bring(new Desk(), [mark]).result).toMatchObject({
    refusal: { code: 'archive.unknown-type' },
  })
})
