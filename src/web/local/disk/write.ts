import type { IDBPObjectStore, StoreNames } from 'idb'
import type { Row } from '../../../book/change.ts'
import type { DoneCommand } from '../../../book/done.ts'
import type { Envelope } from '../../../book/envelope.ts'
import type { RejectedCommand } from '../types.ts'
import { type Database, nowhere, type Place, type Schema } from './database.ts'
import type { Saved } from './load.ts'
import { pageAfter, rowsByPage } from './pages.ts'

/** What the server said, to be written as one: all of it is there after a crash, or none. */
export interface Settlement {
  readonly rows: readonly Row[]
  /** The outbox numbers of the commands that were answered. */
  readonly answered: readonly number[]
  readonly rejected: readonly RejectedCommand[]
  readonly done: readonly DoneCommand[]
  /** Commands of which nothing is to be remembered any more, their ids. */
  readonly forgotten: readonly string[]
  readonly place: Place
}

type DoneStore = Pick<
  IDBPObjectStore<Schema, ArrayLike<StoreNames<Schema>>, 'done', 'readwrite'>,
  'getAllKeys' | 'delete'
>

/** As many commands as people may want to take back without the server. */
const keptDone = 50

/**
 * Puts commands at the end of the outbox and answers their numbers. When it resolves they are on the
 * disk itself: `strict` waits for it, and only then is anything called saved.
 */
export async function appendCommands(
  db: Database,
  envelopes: readonly Envelope[],
): Promise<number[]> {
  const tx = db.transaction('outbox', 'readwrite', { durability: 'strict' })
  const adding = Promise.all(envelopes.map((envelope) => tx.store.add(envelope)))
  const [seqs] = await Promise.all([adding, tx.done])
  return seqs
}

/** Writes what the server answered. May be lost with the power: then the server answers again. */
export async function settle(db: Database, settlement: Settlement): Promise<void> {
  const stores = ['page', 'outbox', 'rejected', 'done', 'meta'] as const
  const tx = db.transaction(stores, 'readwrite', { durability: 'relaxed' })
  const pages = tx.objectStore('page')
  const done = tx.objectStore('done')
  await Promise.all([
    tx.done,
    ...[...rowsByPage(settlement.rows)].map(async ([key, rows]) => {
      const page = pageAfter(await pages.get(key), rows)
      await (page === undefined ? pages.delete(key) : pages.put(page, key))
    }),
    ...settlement.answered.map((seq) => tx.objectStore('outbox').delete(seq)),
    ...settlement.rejected.map((command) => tx.objectStore('rejected').put(command, command.id)),
    ...settlement.done.map((command) => done.put(command, command.envelope.id)),
    ...settlement.forgotten.map((id) => done.delete(id)),
    settlement.done.length > 0 && forgetOldest(done),
    tx.objectStore('meta').put(settlement.place, 'place'),
  ])
}

/** Asked for after the newest were put. UUIDv7 ids sort by time, so that the first keys are the oldest. */
async function forgetOldest(done: DoneStore): Promise<void> {
  const ids = await done.getAllKeys()
  await Promise.all(ids.slice(0, -keptDone).map((id) => done.delete(id)))
}

/**
 * The server came back with another epoch: the pages are no longer its book. Whatever is still known
 * of answered commands goes to the front of the outbox again, since the backup may lack them; the
 * server runs only those that it does not know.
 */
export async function startOver(db: Database, epoch: string): Promise<Place> {
  const tx = db.transaction(['page', 'outbox', 'done', 'meta'], 'readwrite', {
    durability: 'strict',
  })
  const [done, firstSeq, known] = await Promise.all([
    tx.objectStore('done').getAll(),
    tx.objectStore('outbox').openKeyCursor(),
    tx.objectStore('meta').get('place'),
  ])
  const before = Math.min(firstSeq?.key ?? 0, 0)
  const old = known ?? nowhere
  const place = { ...old, turn: old.turn + 1, epoch, cursor: nowhere.cursor, complete: false }
  await Promise.all([
    tx.objectStore('page').clear(),
    tx.objectStore('done').clear(),
    ...done.map(({ envelope }, at) =>
      tx.objectStore('outbox').put(envelope, before - done.length + at),
    ),
    tx.objectStore('meta').put(place, 'place'),
  ])
  await tx.done
  return place
}

/** Forgets a rejected command, and puts what is given in its stead into the outbox in the same step. */
export async function replaceRejected(
  db: Database,
  id: string,
  instead?: Envelope,
): Promise<Saved | undefined> {
  const tx = db.transaction(['rejected', 'outbox'], 'readwrite', { durability: 'strict' })
  await tx.objectStore('rejected').delete(id)
  const seq = instead && (await tx.objectStore('outbox').add(instead))
  await tx.done
  return instead && seq !== undefined ? { seq, envelope: instead } : undefined
}
