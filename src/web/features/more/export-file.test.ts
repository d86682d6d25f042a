import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { Book } from '../../../book/book.ts'
import { clientRecord } from '../../../domain/clients/records.ts'
import { forgottenView } from '../../../domain/forgotten/views.ts'
import { records } from '../../../domain/records.ts'
import { sampleBook } from '../../../domain/sample/sample-book.ts'
import { readFile } from '../../../formats/read.ts'
import { type ExportKind, exportKinds, makeFile } from './export-file.ts'

const day = '2026-11-21'
const book = Book.of(records, sampleBook(day))

const made = (kind: ExportKind) =>
  makeFile(kind, {
    book,
    lang: 'ru',
    name: 'Картотека',
    day,
    at: `${day}T10:00:00Z`,
    tz: 'Europe/Moscow',
  })

const readable = exportKinds.filter((kind) => kind !== 'ics')

test.each(readable)(
  'the file %s that is taken away can be read back, with everybody in it, and only an archive has whoever was let go',
  async (kind) => {
    const { name, content } = await made(kind)
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const read = await readFile(bytes, name)
    if (!read.ok) throw new Error(`${name}: ${read.refusal.code}`)
    const people =
      read.value.kind === 'table'
        ? (read.value.sheets[0]?.rows.length ?? 0) - 1
        : read.value.kind === 'cards'
          ? read.value.cards.length
          : read.value.records.filter((record) => record.type === 'client').length
    const letGo = forgottenView.look(book, {}, { day, lang: 'ru' }).length
    expect(letGo).toBeGreaterThan(0)
    expect(people).toBe(book.count(clientRecord) - (kind === 'archive' ? 0 : letGo))
  },
)

test('the calendar that is taken away has every birthday', async () => {
  const { name, content } = await made('ics')
  expect(name).toBe('Картотека 2026-11-21.ics')
  const calendar = new ICAL.Component(ICAL.parse(String(content)))
  const uids = calendar
    .getAllSubcomponents('vevent')
    .map((event) => event.getFirstPropertyValue('uid'))
  const born = [...book.all(clientRecord)].filter((client) => client.birthday !== undefined)
  expect(uids.filter((uid) => String(uid).startsWith('birthday-'))).toHaveLength(born.length)
})
