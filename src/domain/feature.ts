import type { Book } from '../book/book.ts'
import type { AnyRecordType } from '../book/record.ts'
import type { DoneWording, RecordWording } from '../book/wording.ts'
import type { Day } from '../words/days.ts'
import type { Plan } from './plan.ts'
import type { ReasonSource } from './reason.ts'

/** What the folder of a feature brings to the first screen of every device: the facts it keeps, whom it says to contact, what else it has for a day. */
export interface Feature {
  readonly records?: readonly AnyRecordType[]
  readonly reasons?: ReasonSource
  /** Asked for anew after every command, so it has to cost next to nothing. */
  readonly plans?: (book: Book, day: Day) => readonly Plan[]
  /** Few books have its records: its reasons and plans come with the commands (`later.ts`), and a device that has any of them waits for those. */
  readonly later?: true
}

/** What the day's list says of a feature. */
export type Say = Pick<Feature, 'reasons' | 'plans'>

/** How the history speaks of a feature's records and of what its commands have done. */
export interface FeatureWording {
  readonly records?: Readonly<Record<string, RecordWording>>
  /** By the command's name. */
  readonly done?: Readonly<Record<string, DoneWording>>
}
