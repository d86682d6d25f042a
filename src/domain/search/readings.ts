import type { Book } from '../../book/book.ts'
import { inOtherLayout } from './layout.ts'
import type { Finder } from './lines.ts'
import { isNumber, phoneForms, wordsOf } from './query.ts'
import { otherSpelling } from './spelling.ts'
import { type LikeWord, likeWords } from './vocabulary.ts'

/** A way to understand what was typed. Every word of it must be found. */
export interface Reading {
  /** What it was taken for, where that is not what was typed. */
  readonly said?: string
  readonly words: readonly Word[]
  /** So seldom meant that it is tried only when nothing else was found. */
  readonly isLast?: true
}

/** One word of a query as it is looked for. */
export interface Word {
  /** How many letters were typed. */
  readonly letters: number
  /** On cards, where the digits of a number may stand inside a phone. */
  readonly onCard: Pattern
  /** In talks and orders, where a number is looked for from its beginning. */
  readonly inFact: Pattern
  /** Words of the book for which it may have been mistyped, with the number of mistakes. */
  readonly like?: ReadonlyMap<string, number>
}

export interface Pattern {
  readonly find: Finder
  /** For marking every place where it is found. */
  readonly source: string
}

/** What was typed, as it is, by the keys of the other layout, and by the letters of the other alphabet. */
export function readingsOf(query: string): Reading[] {
  const readings: Reading[] = [{ words: wordsOf(query).map(exactly) }]
  const other = inOtherLayout(query)
  const otherWords = other === undefined ? [] : wordsOf(other)
  if (otherWords.length > 0) {
    readings.push({ said: otherWords.join(' '), words: otherWords.map(exactly) })
  }
  readings.push(...spelled(wordsOf(query)))
  // «ьфкшф» is "maria" by its keys, and that may stand on a card as «Мария».
  if (otherWords.every((word) => /[a-z]/.test(word))) {
    readings.push(...spelled(otherWords).map((one) => ({ ...one, isLast: true as const })))
  }
  return readings.filter(({ words }) => words.length > 0)
}

/** What a query was taken for in a text that answers it; null where it is what was typed. */
export function saidIn(text: string, reading: Reading, where: 'onCard' | 'inFact'): string | null {
  if (!reading.words.some(({ like }) => like)) return reading.said ?? null
  const found = reading.words.map((word) => new RegExp(word[where].source, 'u').exec(text)?.[0])
  return found.filter(Boolean).join(' ')
}

/** What was typed with mistakes; undefined when nothing in the book is like it. */
export function mistypedReading(book: Book, query: string): Reading | undefined {
  const words = partsOf(query)
  const other = partsOf(inOtherLayout(query) ?? '')
  const like = words.map((word, at) => {
    const inRussian = /[a-z]/.test(word) ? otherSpelling(word)?.plain : undefined
    const byKeys = words.length === other.length ? other[at] : undefined
    return [word, inRussian, byKeys].flatMap((form) => (form ? likeWords(book, form) : []))
  })
  if (like.every(({ length }) => length === 0)) return undefined
  return { words: words.map((word, at) => oneOf(word, like[at] ?? [], words.length > 1)) }
}

/** In double names a mistake is looked for in each of the two. */
function partsOf(query: string): string[] {
  return wordsOf(query).flatMap((word) => word.split(/[\u2010-\u2015-]/).filter(Boolean))
}

/** A word, or what it may have been mistyped for; on its own, only that. */
function oneOf(word: string, like: readonly LikeWord[], among: boolean): Word {
  if (like.length === 0) return exactly(word)
  const forms = (where: 'onCards' | 'inFacts') => [
    ...(among ? [word] : []),
    ...like.filter((one) => one[where]).map((one) => one.word),
  ]
  return {
    letters: word.length,
    onCard: wholeWords(forms('onCards')),
    inFact: wholeWords(forms('inFacts')),
    like: new Map(like.map((one) => [one.word, one.mistakes])),
  }
}

/** Words that have another spelling in it, the others as they are; nothing when none has. */
function spelled(words: readonly string[]): Reading[] {
  const spellings = words.map((word) => (isSayable(word) ? otherSpelling(word) : undefined))
  if (!spellings.some((one) => one !== undefined)) return []
  return [
    {
      said: words.map((word, at) => spellings[at]?.plain ?? word).join(' '),
      words: words.map((word, at) => {
        const ways = spellings[at]?.ways
        if (ways === undefined) return exactly(word)
        // On its own the word itself has been looked for before.
        return anyWay(word, words.length > 1 ? `${escaped(word)}|${ways}` : ways)
      }),
    },
  ]
}

/** So many consonants in a row are keys of the other layout and no name. */
function isSayable(word: string): boolean {
  return !/[bcdfghjklmnpqrstvwxz]{5}/.test(word)
}

function exactly(word: string): Word {
  const letters = word.length
  if (isNumber(word)) {
    const onCard = pattern(phoneForms(word).join('|'))
    return { letters, onCard, inFact: pattern(`(?<!\\d)${escaped(word.replace('.', ','))}`) }
  }
  const both = letters === 1 ? beginning(word) : literal(word)
  return { letters, onCard: both, inFact: both }
}

function literal(word: string): Pattern {
  return { source: escaped(word), find: (text, from) => text.indexOf(word, from) }
}

/** One letter is looked for where words begin. */
function beginning(letter: string): Pattern {
  const find: Finder = (text, from) => {
    let at = text.indexOf(letter, from)
    while (at > 0 && !isBetween(text, at - 1)) at = text.indexOf(letter, at + 1)
    return at
  }
  return { source: `(?<![\\p{L}\\d])${escaped(letter)}`, find }
}

/** Any of several whole words. */
function wholeWords(words: readonly string[]): Pattern {
  const any = pattern(`(?:${words.map(escaped).join('|')})(?!\\p{L})`)
  const find: Finder = (text, from) => {
    let at = words.length === 0 ? -1 : any.find(text, from)
    while (at > 0 && !isBetween(text, at - 1)) at = any.find(text, at + 1)
    return at
  }
  return { source: `(?<!\\p{L})${any.source}`, find }
}

function isBetween(text: string, at: number): boolean {
  return /[^\p{L}\d]/u.test(text[at] ?? ' ')
}

function anyWay(word: string, source: string): Word {
  const both = pattern(source)
  return { letters: word.length, onCard: both, inFact: both }
}

function pattern(source: string): Pattern {
  const expression = new RegExp(source, 'gu')
  return {
    source,
    find(text, from) {
      expression.lastIndex = from
      return expression.exec(text)?.index ?? -1
    },
  }
}

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
