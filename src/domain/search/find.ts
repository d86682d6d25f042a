import type { Book } from '../../book/book.ts'
import { eachHit, type Line, type Lines, lineText, placeIn } from './lines.ts'
import { mistypedReading, type Reading, readingsOf, type Word } from './readings.ts'
import { type Shelf, shelvesOf } from './shelves.ts'

/** A line that answers a query, and how it was understood. */
export interface Found {
  readonly line: Line
  /** The folded line. */
  readonly text: string
  readonly reading: Reading
  /** Lower is better: what was typed before what was guessed, names before notes. */
  readonly rank: number
}

export type Group = keyof Shelf

/** Takes what was found; for talks and orders false when none that is older is wanted. */
export type Take = (group: Group, found: Found) => boolean

/** So many names or facts that hold what was typed, and it was meant as it was typed. */
const enough = 20
/** When there is less than this to show, mistakes are looked for. */
const few = 5

/** Tells every line of a book that answers a query, each once; of each shelf the latest talks and orders first. */
export function findAll(book: Book, query: string, groups: readonly Group[], take: Take): void {
  const known = new Set<string>()
  let sure = 0
  const search = (reading: Reading, nth: number) => {
    const takeNew = (group: Group, found: Found) => {
      if (known.has(found.line.id)) return true
      known.add(found.line.id)
      if (group !== 'cards' || found.rank < notes) sure += 1
      return take(group, { ...found, rank: found.rank + 10 * nth })
    }
    for (const shelf of shelvesOf(book)) {
      if (groups.includes('cards')) eachCard(shelf.cards, reading, takeNew)
      if (groups.includes('talks')) eachFact('talks', shelf, reading, takeNew)
      if (groups.includes('orders')) eachFact('orders', shelf, reading, takeNew)
    }
  }
  for (const [nth, reading] of readingsOf(query).entries()) {
    const isWanted = reading.isLast ? sure === 0 : sure < enough
    if (nth === 0 || isWanted) search(reading, nth)
  }
  if (known.size >= few) return
  const mistyped = mistypedReading(book, query)
  if (mistyped) search(mistyped, 0)
}

/** A word of a note stands below every name. */
const notes = 100
/** What was mistyped stands below all that was not. */
const mistake = 1000

/** The ids of the clients whose cards answer a query; mistakes only where nothing else does. */
export function clientsFound(book: Book, query: string): ReadonlySet<string> {
  const meant = new Set<string>()
  const mistyped = new Set<string>()
  findAll(book, query, ['cards'], (_, { line, rank }) => {
    if (rank < mistake) meant.add(line.client)
    else mistyped.add(line.client)
    return true
  })
  return meant.size > 0 ? meant : mistyped
}

/** Cards that hold every word. */
function eachCard(cards: Lines, reading: Reading, take: Take): void {
  const [first, ...others] = longestFirst(reading.words)
  if (!first) return
  eachHit(cards, first.onCard.find, (nth, at) => {
    const line = cards.lines[nth]
    const text = lineText(cards, nth)
    if (line && others.every((word) => word.onCard.find(text, 0) >= 0)) {
      const place = placeIn(cards, nth, at)
      const rank = (place === 2 ? notes : place) + mistakesOn(text, reading)
      take('cards', { line, text, reading, rank })
    }
    return true
  })
}

/** Talks or orders that hold one of the words at least, and the others there or in the client's name. */
function eachFact(group: 'talks' | 'orders', shelf: Shelf, reading: Reading, take: Take): void {
  const facts = shelf[group]
  const { words } = reading
  const named = words.map((word) => once(() => clientsNamed(shelf.cards, word)))
  for (const [at, word] of words.entries()) {
    if (word.letters < 2) continue
    eachHit(facts, word.inFact.find, (nth) => {
      const line = facts.lines[nth]
      const text = lineText(facts, nth)
      const isAnswer = words.every(
        (other, one) =>
          one === at || other.inFact.find(text, 0) >= 0 || named[one]?.().has(line?.client ?? ''),
      )
      if (!line || !isAnswer) return true
      return take(group, { line, text, reading, rank: mistakesOn(text, reading) })
    })
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The clients of a shelf in whose names a word stands. */
function clientsNamed(cards: Lines, { onCard }: Word): ReadonlySet<string> {
  const found = new Set<string>()
  eachHit(cards, onCard.find, (nth, at) => {
    const client = cards.lines[nth]?.client
    if (client !== undefined && placeIn(cards, nth, at) < 2) found.add(client)
    return true
  })
  return found
}

/** A long word is in few lines. */
function longestFirst(words: readonly Word[]): Word[] {
  return words.toSorted((a, b) => b.letters - a.letters)
}

/** How far below others a line stands for the mistakes in what was typed, if it is what was meant. */
function mistakesOn(text: string, { words }: Reading): number {
  return words.reduce((sum, { like, onCard }) => {
    const found = like && onCard.find(text, 0)
    if (found === undefined || found < 0) return sum
    const [word = ''] = /^\p{L}+/u.exec(text.slice(found)) ?? []
    return sum + mistake * (like?.get(word) ?? 0)
  }, 0)
}
