import type { Book } from '../../book/book.ts'
import { readMore, type Shelf, shelvesOf } from './shelves.ts'
import { mistakesBetween, mistakesIn } from './typos.ts'

/** Where a word of the book stands. */
const onCards = 1
const inFacts = 2

interface Vocabulary {
  /** Every word of letters, and where it stands. */
  readonly words: Map<string, number>
  readonly read: WeakSet<Shelf>
}

const books = new WeakMap<Book, Vocabulary>()

/** Reads a part of the book ahead of the first search; false when there is nothing more to read. */
export function readAhead(book: Book): boolean {
  const fresh = readMore(book, shelvesAtOnce)
  for (const shelf of fresh) readWords(vocabularyOf(book), shelf)
  return fresh.length > 0
}

/** Of the few hundred; a phone reads so many of a large book before a frame is over. */
const shelvesAtOnce = 4

function vocabularyOf(book: Book): Vocabulary {
  const known = books.get(book) ?? { words: new Map(), read: new WeakSet() }
  books.set(book, known)
  return known
}

function readWords({ words, read }: Vocabulary, shelf: Shelf): void {
  if (read.has(shelf)) return
  read.add(shelf)
  const add = (text: string, where: number) => {
    for (const word of text.match(/\p{L}{3,60}/gu) ?? []) {
      words.set(word, (words.get(word) ?? 0) | where)
    }
  }
  add(shelf.cards.text, onCards)
  add(shelf.talks.text, inFacts)
  add(shelf.orders.text, inFacts)
}

/** A word for which another may have been mistyped. */
export interface LikeWord {
  readonly word: string
  readonly mistakes: number
  readonly onCards: boolean
  readonly inFacts: boolean
}

/** A search for more words than this would find anything. */
const mostWords = 12

/**
 * The words of the book that a mistyped word may be, the likeliest first. Words that have gone since may be
 * among them: they find nothing.
 */
export function likeWords(book: Book, typed: string): LikeWord[] {
  const most = mistakesIn(typed)
  if (most === 0) return []
  const vocabulary = vocabularyOf(book)
  for (const shelf of shelvesOf(book)) readWords(vocabulary, shelf)
  const found: LikeWord[] = []
  for (const [word, where] of vocabulary.words) {
    const mistakes = mistakesBetween(typed, word, most)
    if (mistakes > most) continue
    found.push({
      word,
      mistakes,
      onCards: (where & onCards) !== 0,
      inFacts: (where & inFacts) !== 0,
    })
  }
  return found
    .sort((a, b) => a.mistakes - b.mistakes || lengthBeyond(a, typed) - lengthBeyond(b, typed))
    .slice(0, mostWords)
}

function lengthBeyond({ word }: LikeWord, typed: string): number {
  return Math.abs(word.length - typed.length)
}
