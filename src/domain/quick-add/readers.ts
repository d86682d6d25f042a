import type { Day } from '../../words/days.ts'
import type { PhoneFinder } from '../clients/phones.ts'
import type { People } from './people.ts'
import type { Place } from './place.ts'

/** What a line says of days and times; handed in, for who reads it needs more of the calendar than this room has. */
export type DaysReader = (line: string, today: Day, tense: 'coming' | 'past') => SpokenDays

interface SpokenDays {
  readonly day?: Place & { readonly day: Day }
  readonly time?: Place & { readonly time: string }
  /** Times that name no day: «после праздников». */
  readonly unclear: readonly Place[]
}

/** What a line is understood by. */
export interface Readers {
  readonly today: Day
  readonly people: People
  readonly days: DaysReader
  readonly phones: PhoneFinder
}
