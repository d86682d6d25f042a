import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type ArchiveRecord, readArchive, writeArchive } from './archive.ts'
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

test('any records come back equal', async () => {
  const record = fc.record({
    type: fc.constantFrom('client', 'order', 'touch'),
    id: fc.uuid(),
    data: fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value))),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(record), async (records) => {
      const read = await readArchive(await writeArchive(INPUT, records))
      const byType = [...Map.groupBy(records, ({ type }) => type).values()].flat()
      expect(read.ok && read.value.records).toEqual(byType)
    }),
    { seed: SEED },
  )
})

describe('an archive that is not as it was saved is refused with the name of the part', () => {
  const changed = async (change: (entries: Record<string, Uint8Array>) => void) => {
    const entries = unzipSync(await writeArchive(INPUT, RECORDS))
    change(entries)
    return readArchive(zipSync(entries))
  }
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
})
