import type { Book } from '../../book/book.ts'
import { clientRecord } from '../clients/records.ts'
import { settingsId, settingsOf } from '../settings/records.ts'
import { orderFacts, sumText, talkFacts } from './facts.ts'
import { type Lines, type LineText, linesOf } from './lines.ts'
import { asideText, namesText } from './texts.ts'

/** The cards of some clients, their talks and their orders, the latest first, as search reads them. */
export interface Shelf {
  readonly cards: Lines
  readonly talks: Lines
  readonly orders: Lines
}

interface Shelves {
  version: number
  /** Whose cards stand on a shelf. */
  readonly clients: Map<string, Set<string>>
  readonly read: Map<string, Shelf>
  /** Shelves that are to be read, again or for the first time. */
  readonly unread: Set<string>
}

const books = new WeakMap<Book, Shelves>()

/**
 * Everything in a book that search reads, on a few hundred shelves. After a change only the shelves of
 * those whom it touched are read again. The same shelf is the same object.
 */
export function shelvesOf(book: Book): Iterable<Shelf> {
  const shelves = upToDate(book)
  readSome(book, shelves, Number.POSITIVE_INFINITY)
  return shelves.read.values()
}

/** Reads so many shelves that were not read yet; answers them. */
export function readMore(book: Book, most: number): readonly Shelf[] {
  return readSome(book, upToDate(book), most)
}

function upToDate(book: Book): Shelves {
  const known = books.get(book)
  const changed = known && book.ownersChangedSince(known.version)
  if (!known || !changed || changed.has(settingsId)) return arrange(book)
  for (const id of changed) place(known, id, book.get(clientRecord, id) !== undefined)
  known.version = book.version
  return known
}

function arrange(book: Book): Shelves {
  const shelves: Shelves = {
    version: book.version,
    clients: new Map(),
    read: new Map(),
    unread: new Set(),
  }
  for (const { id } of book.all(clientRecord)) place(shelves, id, true)
  books.set(book, shelves)
  return shelves
}

function place({ clients, unread }: Shelves, id: string, isClient: boolean): void {
  const key = keyOf(id)
  const known = clients.get(key)
  if (!isClient && !known?.delete(id)) return
  if (isClient && known) known.add(id)
  else if (isClient) clients.set(key, new Set([id]))
  unread.add(key)
}

function readSome(book: Book, { clients, read, unread }: Shelves, most: number): Shelf[] {
  const fresh: Shelf[] = []
  for (const key of unread) {
    if (fresh.length >= most) break
    const shelf = readShelf(book, clients.get(key) ?? [])
    read.set(key, shelf)
    unread.delete(key)
    fresh.push(shelf)
  }
  return fresh
}

/** The ends of ids are spread evenly, so that shelves are about as long as each other. */
function keyOf(id: string): string {
  return id.slice(-2)
}

function readShelf(book: Book, clients: Iterable<string>): Shelf {
  const { indexBy } = settingsOf(book)
  const cards: LineText[] = []
  const talks: LineText[] = []
  const orders: LineText[] = []
  for (const id of clients) {
    const client = book.get(clientRecord, id)
    if (!client) continue
    const head = namesText(client, indexBy)
    cards.push({ client: id, id, on: '', head, rest: asideText(client) })
    for (const { id: fact, on, words } of talkFacts(book, id)) {
      talks.push({ client: id, id: fact, on, head: '', rest: words })
    }
    for (const order of orderFacts(book, id)) {
      const rest = `${order.words} ${sumText(order)}`
      if (rest !== ' ') orders.push({ client: id, id: order.id, on: order.on, head: '', rest })
    }
  }
  return {
    cards: linesOf(cards),
    talks: linesOf(talks.sort(latestFirst)),
    orders: linesOf(orders.sort(latestFirst)),
  }
}

function latestFirst(a: LineText, b: LineText): number {
  return a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? -1 : 1
}
