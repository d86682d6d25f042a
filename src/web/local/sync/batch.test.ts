import { expect, test } from 'vitest'
import type { Saved } from '../disk/load.ts'
import { firstBatch } from './batch.ts'

test('a month of work offline goes to the server five hundred commands at a time, in order', () => {
  const waiting = Array.from({ length: 1200 }, (_, at) => saved(at + 1, {}))
  expect(firstBatch(waiting).map(({ seq }) => seq)).toEqual(
    Array.from({ length: 500 }, (_, at) => at + 1),
  )
})

test('a batch stops before it grows over the limit of bytes, Russian letters being two each', () => {
  const waiting = [1, 2, 3].map((seq) => saved(seq, { note: 'я'.repeat(1000) }))
  const bytes = new TextEncoder().encode(JSON.stringify(waiting[0]?.envelope)).length
  expect(firstBatch(waiting, { commands: 500, bytes: 2 * bytes })).toHaveLength(2)
  expect(firstBatch(waiting, { commands: 500, bytes: 2 * bytes - 1 })).toHaveLength(1)
})

test('an import larger than any limit goes alone', () => {
  const waiting = [saved(1, { rows: 'x'.repeat(5000) }), saved(2, {})]
  expect(firstBatch(waiting, { commands: 500, bytes: 100 }).map(({ seq }) => seq)).toEqual([1])
})

test('with nothing waiting there is nothing to send', () => {
  expect(firstBatch([])).toEqual([])
})

function saved(seq: number, args: unknown): Saved {
  const moment = { at: '2026-11-21T08:00:00Z', day: '2026-11-21', tz: 'Europe/Moscow' }
  return { seq, envelope: { id: String(seq), name: 'x', args, ...moment, actor: 'me', version: 1 } }
}
