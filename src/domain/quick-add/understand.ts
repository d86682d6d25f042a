import type { Day } from '../../words/days.ts'
import type { PhoneFinder } from '../clients/phones.ts'
import { contactsIn } from './contacts-in-line.ts'
import { asMeeting, asOrder, asTalk, asTask, type Heard, type Understood } from './entries.ts'
import { type EntryKind, type KindWord, kindWords, outcomeIn } from './kind.ts'
import type { People } from './people.ts'
import { blanked, type Place, wordsAround } from './place.ts'
import { sumInLine } from './sum-in-line.ts'
import { thingsIn } from './things-in-line.ts'
import { whoIn } from './who.ts'

/** What a line says of days and times; handed in, for who reads it needs more of the calendar than this room has. */
export type DaysReader = (line: string, today: Day, tense: 'coming' | 'past') => SpokenDays

interface SpokenDays {
  readonly day?: Place & { readonly day: Day }
  readonly time?: Place & { readonly time: string }
  /** Times that name no day: «после праздников». */
  readonly unclear: readonly Place[]
}

export interface Readers {
  readonly today: Day
  readonly people: People
  readonly days: DaysReader
  readonly phones: PhoneFinder
}

const entries = { order: asOrder, task: asTask, talk: asTalk, meeting: asMeeting } as const

/**
 * Understands a line: «Ольга заказ 1500 крем», «перезвонить Марии в пятницу», «встреча с Мадиной завтра в 16»,
 * «говорила с Мариной: думает до зарплаты», «Мария 8 914 123-45-67 соседка». What it does not say stays out; `as` is
 * what the person has said it is.
 */
export function understand(line: string, readers: Readers, as?: EntryKind): Understood {
  const contacts = contactsIn(line, readers.phones)
  const rest = blanked(line, contacts)
  const words = kindWords(rest)
  const kind = as ?? kindOf(rest, words, readers)
  if (kind === 'client') return { kind, left: [] }
  const contact = contacts.map(({ value }) => value).join(' ')
  if (kind !== undefined) {
    return { ...entries[kind](hear(kind, rest, words, readers)), ...(contact && { contact }) }
  }
  const heard = hear('order', rest, words, readers)
  const { who, sum } = heard
  if (contacts.length > 0) return { kind: 'client', left: [] }
  // Of a stranger a sum alone may be part of an address.
  if (sum && (who?.known || heard.things.length > 0)) return asOrder(heard)
  if (!who?.known) return { kind: 'client', left: [] }
  return { who, left: wordsAround(rest, [who]) }
}

/** What the words that tell a kind make of a line; undefined where there are none. */
function kindOf(line: string, words: readonly KindWord[], readers: Readers): EntryKind | undefined {
  const kinds = words.map(({ kind }) => (kind === 'promise' ? 'task' : kind))
  const [first] = kinds
  if (first !== 'talk') return first
  if (kinds.includes('order')) return 'order'
  const { day } = readers.days(line, readers.today, 'coming')
  // «позвонила Ольге, просила перезвонить в пятницу»: what is still to come is what must not be forgotten.
  return kinds.includes('task') && day && day.day > readers.today ? 'task' : 'talk'
}

function hear(kind: EntryKind, line: string, words: readonly KindWord[], readers: Readers): Heard {
  const sum = kind === 'order' ? sumInLine(line) : undefined
  const tense = kind === 'order' || kind === 'talk' ? 'past' : 'coming'
  const bare = blanked(line, sum ? [sum] : [])
  const { day, time, unclear } = readers.days(bare, readers.today, tense)
  const outcome = kind === 'talk' ? outcomeIn(line) : undefined
  const told = [...words, ...unclear, sum, day, time, outcome].flatMap((place) => place ?? [])
  const things = thingsIn(line)
  const who = whoIn(line, { told, things }, readers.people)
  const word = words.find((one) => (one.kind === 'promise' ? 'task' : one.kind) === kind)
  return { line, word, who, things, sum, day, time, unclear, outcome }
}
