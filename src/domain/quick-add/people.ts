import type { Book } from '../../book/book.ts'
import { perVersion } from '../../book/memo.ts'
import { folded } from '../clients/names.ts'
import { type Client, clientRecord } from '../clients/records.ts'
import { forgottenOn } from '../forgotten/rules.ts'
import type { NamePart } from '../names/declension.ts'
import { givenNamesIn, isFormOf } from '../names/forms.ts'
import { mayBeOneName } from '../names/given-names.ts'

/** How near a word is to a name: the beginning of it, a short form of it, the name itself in whatever case. */
export const nearness = { begins: 1, short: 2, name: 3 } as const

interface IndexedWord {
  readonly text: string
  /** Part of a name, or a word by which the person is remembered. */
  readonly part: NamePart | 'other'
  readonly clients: string[]
}

/** The words of all names of a book. */
export interface People {
  readonly byStart: ReadonlyMap<string, readonly IndexedWord[]>
  readonly firstNames: readonly IndexedWord[]
}

/** The names of everybody who was not let go; made once for each version of the book. */
export const peopleOf: (book: Book, day: string) => People = perVersion((book, day) => {
  const gathered = new Gathered()
  for (const client of book.all(clientRecord)) {
    if (!forgottenOn(book, client, day)) gathered.add(client)
  }
  return gathered.people()
})

/** Thousands bear the same names: each is taken apart once. */
class Gathered {
  private readonly byWord = new Map<string, IndexedWord>()
  private readonly byText = new Map<string, readonly IndexedWord[]>()

  add({ id, first, last, patronymic, epithet, company }: Client): void {
    this.put('first', first, id)
    this.put('last', last, id)
    this.put('patronymic', patronymic, id)
    this.put('other', epithet, id)
    this.put('other', company, id)
  }

  people(): People {
    const words = [...this.byWord.values()]
    const byStart = Map.groupBy(words, ({ text }) => text.slice(0, 2))
    return { byStart, firstNames: words.filter(({ part }) => part === 'first') }
  }

  private put(part: IndexedWord['part'], text: string | undefined, id: string): void {
    if (!text) return
    const key = `${part} ${text}`
    const words = this.byText.get(key) ?? this.wordsOf(part, text)
    this.byText.set(key, words)
    for (const { clients } of words) if (clients.at(-1) !== id) clients.push(id)
  }

  private wordsOf(part: IndexedWord['part'], text: string): IndexedWord[] {
    const words = folded(text).split(/[^\p{L}\d-]+/u)
    return words
      .filter((word) => word.length > 1)
      .map((word) => {
        const known = this.byWord.get(`${part} ${word}`) ?? { text: word, part, clients: [] }
        this.byWord.set(`${part} ${word}`, known)
        return known
      })
  }
}

export interface Hits {
  /** By client, how near the word is to the first or the last name. */
  readonly names: ReadonlyMap<string, number>
  /** The same for the patronymic, by which alone nobody is told from another. */
  readonly patronymics: ReadonlyMap<string, number>
  /** Clients who are remembered by the word. */
  readonly others: ReadonlySet<string>
}

/** Whose names a word may belong to, in whatever case or short form it is written. */
export function hitsOf(people: People, written: string): Hits {
  const word = folded(written)
  const names = new Map<string, number>()
  const patronymics = new Map<string, number>()
  const others = new Set<string>()
  if (word.length < 2) return { names, patronymics, others }
  const given = givenNamesIn(word)
  const near = people.byStart.get(word.slice(0, 2)) ?? []
  const candidates = given.length > 0 ? new Set([...near, ...people.firstNames]) : near
  for (const { text, part, clients } of candidates) {
    const nearest = nearnessOf(word, given, text, part)
    if (nearest === 0) continue
    if (part === 'other') for (const id of clients) others.add(id)
    else {
      const found = part === 'patronymic' ? patronymics : names
      for (const id of clients) found.set(id, Math.max(nearest, found.get(id) ?? 0))
    }
  }
  return { names, patronymics, others }
}

function nearnessOf(
  word: string,
  given: readonly string[],
  name: string,
  part: IndexedWord['part'],
): number {
  if (part === 'other') return word === name ? nearness.name : 0
  if (isFormOf(word, name, part)) return nearness.name
  if (part === 'first' && given.some((one) => mayBeOneName(one, name))) return nearness.short
  return name.startsWith(word) ? nearness.begins : 0
}
