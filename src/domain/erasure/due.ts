import type { Book } from '../../book/book.ts'
import { addMonths, type Day } from '../../words/days.ts'
import { clientRecord } from '../clients/records.ts'
import { type Forgotten, forgottenIn } from '../forgotten/rules.ts'
import { type Settings, settingsOf } from '../settings/records.ts'

/** The day from which the data of somebody who is left in peace are to be erased; undefined when the book keeps them for ever. */
export function eraseOn({ on }: Pick<Forgotten, 'on'>, { eraseAfter }: Settings): Day | undefined {
  return eraseAfter === 0 ? undefined : addMonths(on, eraseAfter)
}

/** The clients whose data are to be erased by a day (product.md C.4), the longest forgotten first. */
export function dueForErasing(book: Book, day: Day): string[] {
  const settings = settingsOf(book)
  return [...book.all(clientRecord)]
    .flatMap((client) => {
      const forgotten = client.erasedOn ? undefined : forgottenIn(book, client, day)
      const due = forgotten && eraseOn(forgotten, settings)
      return due !== undefined && due <= day ? [{ id: client.id, due }] : []
    })
    .sort((a, b) => (a.due < b.due || (a.due === b.due && a.id < b.id) ? -1 : 1))
    .map(({ id }) => id)
}
