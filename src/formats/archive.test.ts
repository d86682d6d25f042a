import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Row } from '../book/change.ts'
import type { ArchiveRecord } from '../domain/archive/args.ts'
import { randomRecords, rowsOf } from '../domain/archive/random-book.fixture.ts'
import { Desk } from '../domain/domain.fixture.ts'
import { readArchive, writeArchive } from './archive.ts'
import { readFile } from './read.ts'
import { SEED } from './testing/fixtures.ts'

const INPUT = { madeAt: '2026-11-21T08:00:00Z', book: 'Клиенты Марии' }
const RECORDS: ArchiveRecord[] = [
  { type: 'client', id: 'a', data: { name: 'Мария' } },
  { type: 'order', id: 'b', data: { client: 'a', sum: 150_050 } },
  { type: 'client', id: 'c', data: { name: 'Анна', extra: [1, null, { deep: true }] } },
]

test('a book comes back whole, with its name and counts', async () => {
  const read = await readArchive(await writeArchive(INPUT, RECORDS))
  expect(read.ok && read.value.manifest).toMatchObject({
    ...INPUT,
    counts: { client: 2, order: 1 },
  })
  expect(read.ok && new Set(read.value.records)).toEqual(new Set(RECORDS))
})

test('the same book makes the same bytes', async () => {
  expect(await writeArchive(INPUT, RECORDS)).toEqual(await writeArchive(INPUT, RECORDS))
})

test('a book written to a file and brought into an empty book is the same book, whatever is in it', async () => {
  await fc.assert(
    fc.asyncProperty(randomRecords, async (records) => {
      const file = await writeArchive(INPUT, records)
      const read = await readFile(file, 'картотека.kartoteka')
      if (!read.ok || read.value.kind !== 'archive') throw new Error('not read as an archive')
      const desk = new Desk()
      desk.do('archive.import', { file: 'картотека.kartoteka', records: read.value.records })
      expect(inOrder(desk.book.rows())).toEqual(inOrder(rowsOf(records)))
    }),
    { seed: SEED },
  )
})

const inOrder = (rows: Iterable<Row>) =>
  Array.from(rows, ({ type, id, data }) => ({ type, id, data })).toSorted((a, b) =>
    `${a.type} ${a.id}` < `${b.type} ${b.id}` ? -1 : 1,
  )

const changed = async (change: (entries: Record<string, Uint8Array>) => void) => {
  const entries = unzipSync(await writeArchive(INPUT, RECORDS))
  change(entries)
  return readArchive(zipSync(entries))
}

/** An archive whose checksums are right and whose orders are these bytes. */
const withOrders = (content: Uint8Array) =>
  changed((entries) => {
    const name = 'records/order.jsonl'
    entries[name] = content
    const manifest = JSON.parse(new TextDecoder().decode(entries['manifest.json']))
    manifest.sha256[name] = createHash('sha256').update(content).digest('hex')
    entries['manifest.json'] = strToU8(JSON.stringify(manifest))
  })

describe('an archive that is not as it was saved is refused with the name of the part', () => {
  const damaged = (entry: string) => ({
    ok: false,
    refusal: { code: 'archive.damaged', params: { entry } },
  })

  test('a changed name', async () => {
    const read = await changed((entries) => {
      const lines = new TextDecoder().decode(entries['records/client.jsonl'])
      entries['records/client.jsonl'] = strToU8(lines.replace('Мария', 'Марья'))
    })
    expect(read).toEqual(damaged('records/client.jsonl'))
  })

  test('a missing part', async () => {
    const read = await changed((entries) => {
      delete entries['records/order.jsonl']
    })
    expect(read).toEqual(damaged('records/order.jsonl'))
  })

  test('a byte lost on the way', async () => {
    const bytes = await writeArchive(INPUT, RECORDS)
    const at = bytes.findIndex(
      (_, i) => String.fromCharCode(...bytes.subarray(i, i + 8)) === 'records/',
    )
    const broken = Uint8Array.from(bytes, (byte, i) => (i === at + 30 ? byte ^ 0x55 : byte))
    expect(await readArchive(broken)).toMatchObject({
      ok: false,
      refusal: { code: 'archive.damaged' },
    })
  })

  test('one of a newer Kartoteka is not guessed at', async () => {
    const read = await changed((entries) => {
      const manifest = new TextDecoder().decode(entries['manifest.json'])
      entries['manifest.json'] = strToU8(manifest.replace('"version": 1', '"version": 2'))
    })
    expect(read).toEqual({ ok: false, refusal: { code: 'archive.newer', params: { version: 2 } } })
  })

  test.each([0, 1.5, -1, '1', null])('a version that is none: %j', async (version) => {
    const read = await changed((entries) => {
      const manifest = JSON.parse(new TextDecoder().decode(entries['manifest.json']))
      entries['manifest.json'] = strToU8(JSON.stringify({ ...manifest, version }))
    })
    expect(read).toEqual(damaged('manifest.json'))
  })

  test('records that the table of contents does not know', async () => {
    const read = await changed((entries) => {
      entries['records/task.jsonl'] = strToU8('')
    })
    expect(read).toEqual(damaged('records/task.jsonl'))
  })

  test('letters that are no UTF-8', async () => {
    expect(await withOrders(Uint8Array.of(0x22, 0xff, 0x22))).toEqual(
      damaged('records/order.jsonl'),
    )
  })

  test('a download that broke off, wherever it did', async () => {
    const bytes = await writeArchive(INPUT, RECORDS)
    for (const part of [0.1, 0.5, 0.9, 0.99]) {
      const read = await readFile(bytes.subarray(0, bytes.length * part), 'x.kartoteka')
      expect(read.ok || read.refusal.code).toMatch(/^(?:file|archive)\.damaged$/)
    }
  })
})

test.each([
  ['half a line', '{"type":"order","id":"b","da'],
  ['a record of another kind', '{"type":"client","id":"b","data":{}}'],
  ['a record without an id', '{"type":"order","data":{}}'],
  ['a blank line', ''],
  ['half of a letter', '{"type":"order","id":"b","data":{"note":"\\ud83c"}}'],
  ['a zero character', '{"type":"order","id":"b","data":{"note":"\\u0000"}}'],
  ['a prototype', '{"type":"order","id":"b","data":{"__proto__":{"a":1}}}'],
  ['nesting without end', `{"type":"order","id":"b","data":${'['.repeat(100)}${']'.repeat(100)}}`],
])('%s is refused with its line', async (_, line) => {
  const good = '{"type":"order","id":"a","data":{}}'
  const read = await withOrders(strToU8(`${good}\n${line}\n`))
  expect(read).toEqual({
    ok: false,
    refusal: { code: 'archive.line', params: { entry: 'records/order.jsonl', line: 2 } },
  })
})

test('a bomb is not opened', async () => {
  const bomb = zipSync({
    'manifest.json': strToU8('{"format":"kartoteka"}'),
    'records/client.jsonl': new Uint8Array(60 * 1024 * 1024),
  })
  expect(await readArchive(bomb)).toEqual({ ok: false, refusal: { code: 'archive.bomb' } })
})
