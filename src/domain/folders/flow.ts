import type { Book } from '../../book/book.ts'
import { type Day, isoDay } from '../../words/days.ts'
import { type Touch, touchesOf } from '../touches/records.ts'
import { attentionBefore, movesOf } from './movements.ts'
import type { Movement } from './rules.ts'

export interface YearOfFlow {
  readonly year: number
  /** Movements into the green folder, and into the black one. */
  readonly came: number
  readonly left: number
  /**
   * Touches in the 12 months before, on average: of those who left, before they did; of those who were green when the year
   * began and did not leave, before it began. Null where there was nobody.
   */
  readonly attention: { readonly left: number | null; readonly stayed: number | null }
}

/** How many moved between the folders, year by year, and how much attention they had had (product.md A.3). */
export function flowOf(book: Book, years: readonly number[], day: Day): YearOfFlow[] {
  const tallies = years.map(tallyOf)
  for (const [client, moves] of movesOf(book, day)) {
    const touches = touchesOf(book, client)
    for (const tally of tallies) count(tally, moves, touches)
  }
  return tallies.map(({ year, came, left, stayed }) => {
    const attention = { left: average(left), stayed: average(stayed) }
    return { year, came, left: left.people, attention }
  })
}

interface Attention {
  people: number
  touches: number
}

interface Tally {
  readonly year: number
  readonly from: Day
  readonly until: Day
  came: number
  readonly left: Attention
  readonly stayed: Attention
}

function tallyOf(year: number): Tally {
  const [from, until] = [isoDay(year, 1, 1), isoDay(year + 1, 1, 1)]
  const nobody = (): Attention => ({ people: 0, touches: 0 })
  return { year, from, until, came: 0, left: nobody(), stayed: nobody() }
}

function count(tally: Tally, moves: readonly Movement[], touches: readonly Touch[]): void {
  let wasGreen = false
  let hasLeft = false
  for (const { on, to } of moves) {
    if (on >= tally.until) break
    if (on < tally.from) wasGreen = to === 'green'
    else if (to === 'green') tally.came += 1
    else {
      hasLeft = true
      add(tally.left, attentionBefore(on, touches))
    }
  }
  if (wasGreen && !hasLeft) add(tally.stayed, attentionBefore(tally.from, touches))
}

function add(attention: Attention, touches: number): void {
  attention.people += 1
  attention.touches += touches
}

/** To one decimal. */
function average({ people, touches }: Attention): number | null {
  return people === 0 ? null : Math.round((touches / people) * 10) / 10
}
