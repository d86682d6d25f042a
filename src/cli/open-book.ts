import { existsSync } from 'node:fs'
import type { Book } from '../book/book.ts'
import type { Envelope } from '../book/envelope.ts'
import { registry } from '../domain/registry.ts'
import { localBook } from '../server/local-book.ts'
import { StoreError } from '../store/error.ts'
import { openStore } from '../store/open.ts'
import type { Answer, Member } from '../store/types.ts'
import type { Lang } from '../words/lang.ts'
import { cliWords } from './messages.ts'
import { Stopped, stop } from './stopped.ts'

/** The book that a command of the command line works in. */
export interface OpenBook {
  readonly owner: Member
  /** What the book is called. */
  readonly name: string
  read<Value>(look: (book: Book) => Value): Promise<Value>
  run(envelope: Envelope): Promise<Answer>
}

export interface Opening {
  readonly db: string
  readonly lang: Lang
  /** Whether a book that is not there yet is made. */
  readonly make: boolean
}

/** Opens the book, lets `work` do its work, and closes it again. Throws `Stopped` when it cannot be opened. */
export async function withBook<Value>(
  { db, lang, make }: Opening,
  work: (open: OpenBook) => Promise<Value>,
): Promise<Value> {
  if (!make && !bookExists(db)) throw new Stopped(cliWords[lang].noBook(db))
  try {
    const store = await openStore(db, registry)
    try {
      const { book, owner } = await localBook(store)
      return await work({
        owner,
        name: book.name,
        read: (look) => store.read(book.id, look),
        run: async (envelope) => {
          const [answer] = await store.run(book.id, [envelope], owner)
          if (!answer) throw new Error('The store did not answer')
          return answer
        },
      })
    } finally {
      await store.close()
    }
  } catch (error) {
    if (error instanceof StoreError) stop({ code: error.code }, lang)
    throw error
  }
}

/** Whether the file of a book is there; of a database server that is for it to say. */
export function bookExists(db: string): boolean {
  return /^postgres(ql)?:\/\//.test(db) || existsSync(db.replace(/^sqlite:(\/\/(?=\/))?/, ''))
}
