import { expect, test } from 'vitest'
import { Book } from '../../../book/book.ts'
import { records } from '../../../domain/records.ts'
import { sampleBook } from '../../../domain/sample/sample-book.ts'
import { readFile } from '../../../formats/read.ts'
import { exportKinds, makeFile } from './export-file.ts'

const day = '2026-11-21'
const book = Book.of(records, sampleBook(day))

test('every file that is taken away can be read back, with everybody in it', async () => {
  for (const kind of exportKinds) {
    const { name, content } = await makeFile(kind, {
      book,
      lang: 'ru',
      day,
      at: `${day}T10:00:00Z`,
    })
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const read = await readFile(bytes, name)
    if (!read.ok) throw new Error(`${name}: ${read.refusal.code}`)
    const people =
      read.value.kind === 'table'
        ? (read.value.sheets[0]?.rows.length ?? 0) - 1
        : read.value.kind === 'cards'
          ? read.value.cards.length
          : read.value.records.filter((record) => record.type === 'client').length
    expect(people, name).toBe(56)
  }
})
