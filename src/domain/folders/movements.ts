import type { Book } from '../../book/book.ts'
import { perVersion } from '../../book/memo.ts'
import { addMonths, type Day, yearOf } from '../../words/days.ts'
import { clientRecord } from '../clients/records.ts'
import { ordersOf } from '../orders/rules.ts'
import { settingsOf } from '../settings/records.ts'
import { type Touch, touchesOf } from '../touches/records.ts'
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

/** Who moved between the folders in a year, in order of days, with how much attention they had before (product.md A.3). */
export function movementsIn(book: Book, year: number, day: Day): ClientMovement[] {
  const movements: ClientMovement[] = []
  for (const [client, moves] of movesOf(book, day)) {
    for (const move of moves) {
      if (yearOf(move.on) !== year) continue
      const touchesBefore = attentionBefore(move.on, touchesOf(book, client))
      movements.push({ client, ...move, touchesBefore })
    }
  }
  return movements.sort(byDay)
}

/** Every move of everybody who has ordered, each client's in order of days. */
export const movesOf = perVersion((book, day): ReadonlyMap<string, readonly Movement[]> => {
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

/** Touches in the 12 months before a day. */
export function attentionBefore(day: Day, touches: readonly Touch[]): number {
  return touchesBetween(touches, addMonths(day, -12), day)
}

function byDay(a: ClientMovement, b: ClientMovement): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  return a.client < b.client ? -1 : 1
}
