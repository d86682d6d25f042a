import type { Book } from '../../book/book.ts'
import { addDays, type Day, dayNumber, isoDay, monthOf, yearOf } from '../../words/days.ts'
import { clientRecord } from '../clients/records.ts'
import { forgottenOn } from '../forgotten/rules.ts'
import { ordersOf } from '../orders/rules.ts'
import { type Buyers, buyersOf, predictionFrom, stillHold } from './buyers.ts'
import { type ClientOutlook, outlookOf } from './client-outlook.ts'
import type { Prediction } from './prediction.ts'
import { orderDays } from './rules.ts'

/** What to expect of a client; undefined for whoever was let go or has not ordered. */
export type Outlook = (client: string) => ClientOutlook | undefined

interface Kept {
  readonly buyers: Buyers
  readonly prediction: Prediction
  version: number
}

const predictions = new WeakMap<Book, Kept>()
const outlooks = new WeakMap<Book, { prediction: Prediction; day: Day; outlook: Outlook }>()

/**
 * What the orders before the month of a day say: what is done today changes nothing in it. Made once for a book, and again only
 * when a day of those orders has changed.
 */
export function predictionOn(book: Book, day: Day): Prediction {
  const until = addDays(isoDay(yearOf(day), monthOf(day), 1), -1)
  const kept = predictions.get(book)
  const changed = kept?.buyers.until === until ? book.ownersChangedSince(kept.version) : undefined
  if (kept && changed && stillHold(kept.buyers, book, changed)) {
    kept.version = book.version
    return kept.prediction
  }
  const buyers = buyersOf(book, until)
  const prediction = predictionFrom(buyers)
  predictions.set(book, { buyers, prediction, version: book.version })
  return prediction
}

/**
 * What to expect of each client on a day, by the prediction made before its month and by all of the client's own orders. Cheap
 * after a command: a client is looked at again only when something of theirs has changed. The function stays the same one
 * until the day or the prediction changes; what was kept of its answers for others holds so long.
 */
export function outlookOn(book: Book, day: Day): Outlook {
  const prediction = predictionOn(book, day)
  const kept = outlooks.get(book)
  if (kept?.prediction === prediction && kept.day === day) return kept.outlook
  const outlook = outlookBy(book, day, prediction)
  outlooks.set(book, { prediction, day, outlook })
  return outlook
}

/** What to expect of each client on a day by a prediction; answers are kept until something of the client changes. */
export function outlookBy(book: Book, day: Day, prediction: Prediction): Outlook {
  const known = new Map<string, ClientOutlook | undefined>()
  const on = dayNumber(day)
  let version = book.version
  const forgetChanged = () => {
    const changed = book.ownersChangedSince(version)
    if (changed) for (const id of changed) known.delete(id)
    else known.clear()
    version = book.version
  }
  return (id) => {
    if (book.version !== version) forgetChanged()
    if (known.has(id)) return known.get(id)
    const client = book.get(clientRecord, id)
    const outlook =
      client && !forgottenOn(book, client, day)
        ? outlookOf(orderDays(ordersOf(book, id), day), on, prediction)
        : undefined
    known.set(id, outlook)
    return outlook
  }
}
