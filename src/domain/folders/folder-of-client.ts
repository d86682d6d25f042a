import type { Book } from '../../book/book.ts'
import { perOwner } from '../../book/memo.ts'
import { survey } from '../../book/survey.ts'
import { clientRecord } from '../clients/records.ts'
import type { Order } from '../orders/records.ts'
import { lastOrder, ordersOf, totalSum } from '../orders/rules.ts'
import { settingsId, settingsOf } from '../settings/records.ts'
import { type Folder, folderOf } from './rules.ts'

export interface Standing {
  readonly folder: Folder
  readonly lastOrder: Order | undefined
  /** Minor units over all orders. */
  readonly total: number
}

/** Where a client stands on the book's day: folder, last order and the sum of all orders. */
export const standingOf: (book: Book, client: string, day: string) => Standing = perOwner(
  computeStanding,
  [settingsId],
)

/** Where every client stands who was not let go. */
export const standings: (book: Book, day: string) => ReadonlyMap<string, Standing> = survey(
  clientRecord,
  (book, client, day) =>
    book.get(clientRecord, client)?.letGoOn ? undefined : standingOf(book, client, day),
  [settingsId],
)

function computeStanding(book: Book, client: string, day: string): Standing {
  const orders = ordersOf(book, client)
  const last = lastOrder(orders)
  const imported = book.get(clientRecord, client)?.importedOn !== undefined
  const folder = folderOf(last?.date, imported, day, settingsOf(book).folderMonths)
  return { folder, lastOrder: last, total: totalSum(orders) }
}
