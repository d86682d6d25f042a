import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import { historyEntry, historyEntrySchema, type Telling } from '../../book/history.ts'
import type { Registry } from '../../book/registry.ts'
import { undoneBy } from '../../book/undo.ts'
import type { HistoryPage, NamedCommand, Store } from '../../store/types.ts'
import type { Lang } from '../../words/lang.ts'

/** The book whose history is told. */
export interface Library {
  readonly store: Store
  readonly registry: Registry
  readonly book: { readonly id: string }
}

const place = { epoch: z.string(), revision: z.int(), next: z.optional(z.int()) }

export const toldPageSchema = z.object({
  ...place,
  /** The latest first; `by` is the name of who did it, where it is known. */
  entries: z.array(
    z.object({ ...historyEntrySchema.shape, revision: z.int(), by: z.nullable(z.string()) }),
  ),
})

export type ToldPage = z.infer<typeof toldPageSchema>

/** A part of the history as people read it; what to ask for next is in `next`. */
export async function tell(library: Library, page: HistoryPage, lang: Lang): Promise<ToldPage> {
  const { store, book } = library
  const [toTelling, names] = await Promise.all([
    tellingOf(library, page, lang),
    store.memberNames(book.id),
  ])
  const entries = await store.read(book.id, (current) => {
    const telling = toTelling(current)
    return page.commands.map((command) => ({
      ...historyEntry(command, telling),
      revision: command.revision,
      by: names.get(command.envelope.actor) ?? null,
    }))
  })
  return { ...placeOf(page), entries }
}

export function placeOf({ epoch, revision, next }: HistoryPage) {
  return { epoch, revision, ...(next !== undefined && { next }) }
}

/** All that has to be known to tell of a page, once the book is there. */
export async function tellingOf(
  { store, registry, book }: Library,
  { commands }: HistoryPage,
  lang: Lang,
): Promise<(current: Book) => Telling> {
  const { records: types } = registry
  const [wording, deeds] = await Promise.all([
    registry.wording(),
    undoneDeeds(
      store,
      book.id,
      commands.map(({ envelope }) => envelope),
    ),
  ])
  return (current) => ({
    types,
    wording,
    lang,
    fields: (type, id) => (types.has(type) ? current.fields(type, id) : null),
    deed: (id) => deeds.get(id),
  })
}

/** Undoes of undoes are followed this far. */
const rounds = 20

/** What undoes took back, and what those took back in their turn. */
async function undoneDeeds(
  store: Store,
  book: string,
  commands: readonly NamedCommand[],
): Promise<Map<string, NamedCommand>> {
  const known = new Map<string, NamedCommand>()
  let wanted = commands.flatMap(undoneBy)
  for (let round = 0; round < rounds && wanted.length > 0; round += 1) {
    const found = await store.named(book, wanted)
    for (const [id, command] of found) known.set(id, command)
    wanted = [...found.values()].flatMap(undoneBy).filter((id) => !known.has(id))
  }
  return known
}
