import type { Book } from '../book/book.ts'
import type { Day } from '../words/days.ts'
import type { Lang } from '../words/lang.ts'
import type { Client } from './clients/records.ts'
import type { Standing } from './folders/folder-of-client.ts'
import type { Settings } from './settings/records.ts'
import type { Touch } from './touches/records.ts'

/** What every feature may look at when it says why a client should be contacted. */
export interface About {
  readonly book: Book
  readonly client: Client
  readonly day: Day
  readonly settings: Settings
  readonly standing: Standing
  readonly touches: readonly Touch[]
}

/** Lower comes first. Meetings and promises stand above the day's capacity. */
export const ranks = {
  meeting: 10,
  promise: 20,
  next: 24,
  pursuit: 25,
  birthday: 30,
  group: 32,
  handout: 35,
  soon: 40,
  carried: 45,
  sheet: 46,
  regimen: 47,
  vip: 48,
  farewell: 49,
  turning: 50,
  partner: 55,
  recall: 60,
} as const

/** Why a client should be contacted, in numbers; the words are made when it is shown. */
export interface Reason {
  readonly code: string
  readonly rank: number
  /** The numbers, days and names of its sentence. */
  readonly facts: Readonly<Record<string, string | number>>
  /** The task, the meeting, the regimen or the form that it is about. */
  readonly record?: string
}

/** Shown however full the day is. */
export function isMust(reason: Reason): boolean {
  return reason.rank <= ranks.promise
}

export interface Saying {
  readonly lang: Lang
  readonly day: Day
  readonly client: Client
  /** How the client is spoken to; empty when there is no name. */
  readonly name: string
}

export interface Said {
  /** Why, in numbers. */
  readonly text: string
  /** The part of the text that matters most. */
  readonly strong?: string
  /** What to say first. */
  readonly opener: string
}

/** The reasons of one feature and their words; a feature's folder keeps both. */
export interface ReasonSource {
  /** Reasons that stand in the client's own records. */
  find?(about: About): readonly Reason[]
  /** Reasons that depend on other clients too, by client; asked for the whole book at once. */
  gather?(book: Book, day: Day): ReadonlyMap<string, Reason>
  readonly say: Readonly<Record<string, (reason: Reason, saying: Saying) => Said>>
}
