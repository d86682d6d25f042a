import { catalogueIn, type NamedCatalogue } from './catalogue-in-line.ts'
import { contactsIn } from './contacts-in-line.ts'
import {
  asCatalogue,
  asMeeting,
  asOrder,
  asTalk,
  asTask,
  type Heard,
  type Understood,
} from './entries.ts'
import { type EntryKind, type KindWord, kindWords, outcomeIn } from './kind.ts'
import { kindOf, wordOf } from './kind-of-line.ts'
import { blanked, type Place, wordsAround } from './place.ts'
import type { Readers } from './readers.ts'
import { sumInLine } from './sum-in-line.ts'
import { thingsIn } from './things-in-line.ts'
import { type Who, whoIn } from './who.ts'

const entries = {
  order: asOrder,
  task: asTask,
  talk: asTalk,
  meeting: asMeeting,
  catalogue: asCatalogue,
} as const

/**
 * Understands a line: «Ольга заказ 1500 крем», «перезвонить Марии в пятницу», «встреча с Мадиной завтра в 16»,
 * «говорила с Мариной: думает до зарплаты», «каталог № 6 Марии», «Мария 8 914 123-45-67 соседка». What it does not say stays
 * out; `as` is what the person has said it is.
 */
export function understand(line: string, readers: Readers, as?: EntryKind): Understood {
  const contacts = contactsIn(line, readers.phones)
  const rest = blanked(line, contacts)
  const words = kindWords(rest)
  const catalogue = catalogueIn(rest)
  const kind = as ?? kindOf(rest, words, catalogue, readers)
  if (kind === 'client') return { kind, left: [] }
  const contact = contacts.map(({ value }) => value).join(' ')
  if (kind !== undefined) {
    const heard = hear(kind, rest, words, catalogue, readers)
    const entry = { ...entries[kind](heard), ...(contact && { contact }) }
    const doubted = as === undefined ? doubtIn(heard, entry.left) : undefined
    return doubted ? unknown(rest, doubted) : entry
  }
  const heard = hear('order', rest, words, undefined, readers)
  const { who, sum } = heard
  if (contacts.length > 0) return { kind: 'client', left: [] }
  // Of a stranger a sum alone may be part of an address.
  if (sum && (who?.known || heard.things.length > 0)) return asOrder(heard)
  if (!who?.known) return { kind: 'client', left: [] }
  return unknown(rest, who)
}

/** Somebody is named, and nothing else is clear. */
function unknown(line: string, who: Who): Understood {
  return { who, left: wordsAround(line, [who]) }
}

/** Who is named beside a catalogue and what nobody understood: «Ольга просит каталог» hands nothing over. */
function doubtIn({ catalogue, who }: Heard, left: readonly string[]): Who | undefined {
  const isDoubtful = catalogue && !catalogue.given && left.length > 0
  return isDoubtful && who?.known ? who : undefined
}

function hear(
  kind: EntryKind,
  line: string,
  words: readonly KindWord[],
  catalogue: NamedCatalogue | undefined,
  { days, today, people }: Readers,
): Heard {
  const sum = kind === 'order' ? sumInLine(line) : undefined
  const tense = kind === 'task' || kind === 'meeting' ? 'coming' : 'past'
  const named = kind === 'catalogue' ? catalogue : undefined
  const bare = blanked(line, places([sum, named]))
  const { day, time, unclear } = days(bare, today, tense)
  const outcome = kind === 'talk' ? outcomeIn(line) : undefined
  const told = places([...words, ...unclear, sum, named, named?.given, day, time, outcome])
  const things = thingsIn(line)
  const who = whoIn(line, { told, things }, people)
  const word = wordOf(words, kind)
  return { line, word, who, things, sum, catalogue: named, day, time, unclear, outcome }
}

function places(found: readonly (Place | undefined)[]): Place[] {
  return found.flatMap((place) => place ?? [])
}
