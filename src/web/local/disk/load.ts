import type { Row } from '../../../book/change.ts'
import type { DoneCommand } from '../../../book/done.ts'
import type { Envelope } from '../../../book/envelope.ts'
import type { RejectedCommand } from '../types.ts'
import { type Database, nowhere, type Place } from './database.ts'
import { rowsOfPage } from './pages.ts'

/** A command with its number in the outbox. */
export interface Saved {
  readonly seq: number
  readonly envelope: Envelope
}

export interface Loaded {
  readonly rows: Row[]
  readonly outbox: readonly Saved[]
  readonly rejected: readonly RejectedCommand[]
  readonly place: Place
}

/** Reads the whole copy as of one moment. */
export async function loadCopy(db: Database): Promise<Loaded> {
  const tx = db.transaction(['page', 'outbox', 'rejected', 'meta'])
  const [pages, seqs, envelopes, rejected, place] = await Promise.all([
    tx.objectStore('page').getAll(),
    tx.objectStore('outbox').getAllKeys(),
    tx.objectStore('outbox').getAll(),
    tx.objectStore('rejected').getAll(),
    tx.objectStore('meta').get('place'),
  ])
  return {
    rows: pages.flatMap(rowsOfPage),
    outbox: zip(seqs, envelopes),
    rejected,
    place: place ?? nowhere,
  }
}

export async function loadPlace(db: Database): Promise<Place> {
  return (await db.get('meta', 'place')) ?? nowhere
}

/** The first commands that wait for the server. */
export async function loadOutbox(db: Database, limit: number): Promise<Saved[]> {
  const store = db.transaction('outbox').store
  const [seqs, envelopes] = await Promise.all([
    store.getAllKeys(null, limit),
    store.getAll(null, limit),
  ])
  return zip(seqs, envelopes)
}

/** The answered commands with these ids, or all that are kept. */
export async function loadDone(db: Database, ids?: readonly string[]): Promise<DoneCommand[]> {
  const store = db.transaction('done').store
  if (!ids) return store.getAll()
  const found = await Promise.all(ids.map((id) => store.get(id)))
  return found.filter((done) => done !== undefined)
}

function zip(seqs: readonly number[], envelopes: readonly Envelope[]): Saved[] {
  return envelopes.map((envelope, at) => ({ seq: seqs[at] ?? 0, envelope }))
}
