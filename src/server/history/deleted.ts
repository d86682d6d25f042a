import * as z from 'zod/mini'
import { deletedBy, deletedSchema, namedOwners } from '../../book/deleted.ts'
import type { Lang } from '../../words/lang.ts'
import { type Library, placeOf, tellingOf } from './told.ts'

export const deletedPageSchema = z.object({
  epoch: z.string(),
  revision: z.int(),
  next: z.optional(z.int()),
  /** What was deleted last comes first; `by` is the name of who did it, where it is known. */
  cards: z.array(z.object({ ...deletedSchema.shape, by: z.nullable(z.string()) })),
})

export type DeletedPage = z.infer<typeof deletedPageSchema>

/** Cards that were deleted and are still gone. */
export async function deletedCards(
  library: Library,
  query: { readonly before?: number; readonly limit: number },
  lang: Lang,
): Promise<DeletedPage> {
  const { store, registry, book } = library
  const [card] = namedOwners({ types: registry.records, wording: await registry.wording() })
  if (!card) return { ...(await store.head(book.id)), cards: [] }
  const page = await store.deletions(book.id, card.name, query)
  const [toTelling, names] = await Promise.all([
    tellingOf(library, page, lang),
    store.memberNames(book.id),
  ])
  const cards = await store.read(book.id, (current) => {
    const telling = toTelling(current)
    return page.commands
      .flatMap((command) => deletedBy(command, card, telling))
      .map((one) => ({ ...one, by: names.get(one.actor) ?? null }))
  })
  return { ...placeOf(page), cards }
}
