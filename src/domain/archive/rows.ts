import type { Book } from '../../book/book.ts'
import type { Row } from '../../book/change.ts'

/** What an archive holds of a book: all of it but the marks of whose data are erased, which only concern this book's own log. */
export function archivedRows(book: Book): Row[] {
  const marks = new Set(book.types().flatMap(({ name, erases }) => (erases ? [name] : [])))
  return [...book.rows()].filter(({ type }) => !marks.has(type))
}
