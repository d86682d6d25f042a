import type { Book } from '../../book/book.ts'
import { survey } from '../../book/survey.ts'
import type { Day } from '../../words/days.ts'
import { type Client, clientRecord } from '../clients/records.ts'
import { forgottenOn } from '../forgotten/rules.ts'
import type { Order } from '../orders/records.ts'
import { lastOrder, ordersOf, totalSum } from '../orders/rules.ts'
import { settingsOf } from '../settings/records.ts'
import { type Folder, folderOf } from './rules.ts'

export interface Standing {
  readonly folder: Folder
  readonly lastOrder: Order | undefined
  /** Minor units over all orders. */
  readonly total: number
}

/** Where a client stands on the book's day: folder, last order and the sum of all orders. */
export function standingOf(book: Book, client: Client, day: Day): Standing {
  const orders = ordersOf(book, client.id)
  const last = lastOrder(orders)
  const imported = client.importedOn !== undefined
  const folder = folderOf(last?.date, imported, day, settingsOf(book).folderMonths)
  return { folder, lastOrder: last, total: totalSum(orders) }
}

/** Where every client stands who was not let go. */
export const standings: (book: Book, day: Day) => ReadonlyMap<string, Standing> = survey(
  clientRecord,
  (book, client, day) =>
    forgottenOn(book, client, day) ? undefined : standingOf(book, client, day),
)
