import { v7 } from 'uuid'
import * as z from 'zod/mini'
import { create } from '../src/book/change.ts'
import { defineCommand } from '../src/book/command.ts'
import { createRegistry } from '../src/book/registry.ts'
import { ok } from '../src/book/result.ts'
import { registry } from '../src/domain/registry.ts'
import { localBook } from '../src/server/local-book.ts'
import { openStore } from '../src/store/open.ts'
import { benchDay, referenceBook } from './book.ts'

const row = z.object({ type: z.string(), id: z.string(), data: z.looseObject({}) })

/** Writes rows as they are; exists only here, to make a big book at once. */
const load = defineCommand({
  name: 'bench.load',
  title: { ru: 'Наполнить', en: 'Fill' },
  args: z.object({ rows: z.array(row) }),
  role: 'owner',
  http: { method: 'POST', path: '/bench' },
  run: (_, { rows }) =>
    ok(
      rows.flatMap(({ type, id, data }) => {
        const known = registry.records.get(type)
        return known ? [create(known, id, data)] : []
      }),
    ),
})

/** Puts the reference book, or one with fewer clients, into a database. */
export async function fill(db: string, clients?: number): Promise<void> {
  const store = await openStore(
    db,
    createRegistry({
      records: [...registry.records.values()],
      commands: [load],
      views: [],
    }),
  )
  const { book, owner } = await localBook(store)
  const rows = referenceBook(clients)
  for (let at = 0; at < rows.length; at += 5000) {
    const now = new Date().toISOString()
    const envelope = {
      id: v7(),
      name: load.name,
      args: { rows: rows.slice(at, at + 5000) },
      at: now,
      day: benchDay,
      tz: 'UTC',
      actor: owner.id,
      version: 1,
    }
    const [answer] = await store.run(book.id, [envelope], owner)
    if (answer?.refusal) throw new Error(answer.refusal.code)
  }
  await store.close()
}
