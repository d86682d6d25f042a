import type { Book } from '../../book/book.ts'
import { perVersion } from '../../book/memo.ts'
import { addMonths, type Day, isoDay, yearOf } from '../../words/days.ts'
import { clientRecord } from '../clients/records.ts'
import { ordersOf } from '../orders/rules.ts'
import { settingsOf } from '../settings/records.ts'
import { touchesOf } from '../touches/records.ts'
import { touchesBetween } from '../touches/rules.ts'
import { type Movement, movementsOf } from './rules.ts'

export interface ClientMovement {
  readonly client: string
  readonly on: Day
  readonly from: 'green' | 'black' | null
  readonly to: 'green' | 'black'
  /** Touches in the 12 months before: the attention the client had. */
  readonly touchesBefore: number
}

export interface YearOfMovements {
  readonly year: number
  readonly movements: readonly ClientMovement[]
  /** Average touches in the 12 months before the year's start of those who left, and of those who stayed green. */
  readonly attention: { readonly left: number | null; readonly stayed: number | null }
}

/** Who moved between the folders in a year, with how much attention they had before (product.md A.3). */
export function movementsIn(book: Book, year: number, day: Day): YearOfMovements {
  const movements: ClientMovement[] = []
  const stayed: number[] = []
  const start = isoDay(year, 1, 1)
  const before = isoDay(year - 1, 1, 1)
  for (const [client, all] of movesOf(book, day)) {
    const touches = touchesOf(book, client)
    const moves = all.filter(({ on }) => yearOf(on) === year)
    for (const move of moves) {
      const touchesBefore = touchesBetween(touches, addMonths(move.on, -12), move.on)
      movements.push({ client, ...move, touchesBefore })
    }
    const stays = !moves.some(({ to }) => to === 'black')
    const wasGreen = all.findLast(({ on }) => on < start)?.to === 'green'
    if (stays && wasGreen) stayed.push(touchesBetween(touches, before, start))
  }
  const left = movements.filter((move) => move.to === 'black').map((move) => move.touchesBefore)
  const attention = { left: average(left), stayed: average(stayed) }
  return { year, movements: movements.sort(byDay), attention }
}

/** Every move of everybody who has ordered: the years of a picture share them. */
const movesOf = perVersion((book, day): ReadonlyMap<string, readonly Movement[]> => {
  const months = settingsOf(book).folderMonths
  const moves = new Map<string, readonly Movement[]>()
  for (const { id } of book.all(clientRecord)) {
    const orders = ordersOf(book, id)
    if (orders.length === 0) continue
    const days = orders.map(({ date }) => date)
    moves.set(id, movementsOf(days, day, months))
  }
  return moves
})

function byDay(a: ClientMovement, b: ClientMovement): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  return a.client < b.client ? -1 : 1
}

/** To one decimal; null where there is nobody. */
function average(counts: readonly number[]): number | null {
  if (counts.length === 0) return null
  return Math.round((counts.reduce((sum, one) => sum + one, 0) / counts.length) * 10) / 10
}
