/**
 * Where a person of the sample stands:
 * - `regular`: bought lately
 * - `turning`: bought last year, not this year
 * - `black`: bought before that
 * - `unsorted`: came in with a phone's contacts, nothing known yet
 * - `new`: a card made by hand, no order yet
 * - `prospect`: the same, but what was talked stands in `prospects.ts`
 */
export type Place = 'regular' | 'turning' | 'black' | 'unsorted' | 'new' | 'prospect'

/** A person of the sample, invented. */
export interface Person {
  readonly place: Place
  readonly gender?: 'f' | 'm'
  /** «Соколова Мария Петровна», or the first name alone. */
  readonly name: string
  readonly epithet?: string
  readonly company?: string
  readonly address?: string
  /** How old the person gets this year; unknown for who never said. */
  readonly age?: number
  /** So many days from today; or the very date, `02-29`. Somewhere in the year when absent, `none` when not known. */
  readonly birthday?: number | string
  readonly metWhere?: string
  readonly source?: string
  readonly likes?: string
  readonly matters?: string
  readonly notes?: string
  readonly decides?: 'yes' | 'no'
  readonly decidedBy?: string
  readonly tags?: readonly string[]
  /** What was said the last time. */
  readonly lastTalk?: string
}

/** The id of somebody by the name that the sample calls them by. */
export type Who = (name: string) => string

/** The parts of a name written in the order of a paper card: last name first where there are several. */
export function nameParts(name: string): {
  last?: string
  first?: string
  patronymic?: string
} {
  const [one, two, three] = name.split(' ')
  if (one && two && three) return { last: one, first: two, patronymic: three }
  if (one && two) return { last: one, first: two }
  return one ? { first: one } : {}
}
