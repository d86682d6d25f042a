import type { Book } from '../../book/book.ts'
import { addMonths, type Day, isoDay, yearOf } from '../../words/days.ts'
import { clientRecord } from '../clients/records.ts'
import { ordersOf } from '../orders/rules.ts'
import { settingsOf } from '../settings/records.ts'
import { touchesOf } from '../touches/records.ts'
import { touchesBetween } from '../touches/rules.ts'
import { folderOf, movementsOf } from './rules.ts'

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
  const months = settingsOf(book).folderMonths
  const movements: ClientMovement[] = []
  const stayed: number[] = []
  for (const client of book.all(clientRecord)) {
    const days = ordersOf(book, client.id).map((order) => order.date)
    const moves = movementsOf(days, day, months).filter((move) => yearOf(move.on) === year)
    const touchesBefore = (on: Day) =>
      touchesBetween(touchesOf(book, client.id), addMonths(on, -12), on)
    for (const move of moves) {
      movements.push({ client: client.id, ...move, touchesBefore: touchesBefore(move.on) })
    }
    const start = isoDay(year, 1, 1)
    const leaves = moves.some((move) => move.to === 'black')
    if (!leaves && wasGreen(days, start, months)) stayed.push(touchesBefore(start))
  }
  const left = movements.filter((move) => move.to === 'black').map((move) => move.touchesBefore)
  const attention = { left: average(left), stayed: average(stayed) }
  return { year, movements: movements.sort(byDay), attention }
}

function wasGreen(days: readonly Day[], on: Day, months: number | undefined): boolean {
  const last = days
    .filter((one) => one < on)
    .sort()
    .at(-1)
  return folderOf(last, false, on, months) === 'green'
}

function byDay(a: ClientMovement, b: ClientMovement): number {
  return a.on + a.client < b.on + b.client ? -1 : 1
}

/** To one decimal; null where there is nobody. */
function average(counts: readonly number[]): number | null {
  if (counts.length === 0) return null
  return Math.round((counts.reduce((sum, one) => sum + one, 0) / counts.length) * 10) / 10
}
