import { v7 } from 'uuid'
import { idFor } from '../book/ids.ts'
import type { BookInfo, Member, Store } from '../store/types.ts'

/** The book of a program without accounts, made when there is none, and the one person in it. */
export async function localBook(store: Store): Promise<{ book: BookInfo; owner: Member }> {
  const [known] = await store.books()
  if (known) return { book: known, owner: ownerOf(known) }
  const book = { id: v7(), name: 'Картотека' }
  const owner = ownerOf(book)
  await store.createBook(book, owner)
  return { book, owner }
}

/** The same person on every start and in every program that opens the book. */
function ownerOf(book: BookInfo): Member {
  return { id: idFor(book.id, 'owner'), role: 'owner' }
}
