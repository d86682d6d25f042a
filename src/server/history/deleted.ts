import * as z from 'zod/mini'
import type { Change } from '../../book/change.ts'
import { rootOf, type Telling } from '../../book/history.ts'
import { ownerIn } from '../../book/trail.ts'
import type { LoggedCommand } from '../../store/types.ts'
import type { Lang } from '../../words/lang.ts'
import { type Library, placeOf, tellingOf } from './told.ts'

export const deletedPageSchema = z.object({
  epoch: z.string(),
  revision: z.int(),
  next: z.optional(z.int()),
  /** What was deleted last comes first. */
  cards: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** The command that deleted it: taken back, it brings back all that went with it. */
      command: z.string(),
      at: z.string(),
      day: z.string(),
      actor: z.string(),
      by: z.nullable(z.string()),
      /** What went with it, by kind. */
      with: z.array(z.object({ type: z.string(), title: z.string(), count: z.int() })),
    }),
  ),
})

export type DeletedPage = z.infer<typeof deletedPageSchema>
export type DeletedCard = DeletedPage['cards'][number]

/**
 * Cards that were deleted and are still gone. Cards that went because their making was taken back are not
 * among them: the history tells of those.
 */
export async function deletedCards(
  library: Library,
  query: { readonly before?: number; readonly limit: number },
  lang: Lang,
): Promise<DeletedPage> {
  const { store, registry, book } = library
  const wording = await registry.wording()
  const card = [...registry.records.values()].find(
    ({ name, owner }) => owner === 'id' && wording.records[name]?.called,
  )
  if (!card) return { ...(await store.head(book.id)), cards: [] }
  const page = await store.deletions(book.id, card.name, query)
  const [toTelling, names] = await Promise.all([
    tellingOf(library, page, lang),
    store.memberNames(book.id),
  ])
  const cards = await store.read(book.id, (current) => {
    const telling = toTelling(current)
    return page.commands.flatMap((command) =>
      cardsOf(command, card.name, telling).map((one) => ({
        ...one,
        by: names.get(one.actor) ?? null,
      })),
    )
  })
  return { ...placeOf(page), cards }
}

/** The cards that a command deleted and that are not there now. */
function cardsOf(
  { envelope, changes }: LoggedCommand,
  type: string,
  telling: Telling,
): Omit<DeletedCard, 'by'>[] {
  const isTakenBack = rootOf(envelope, telling.deed).depth % 2 === 1
  if (isTakenBack) return []
  const { id: command, at, day, actor } = envelope
  return changes.flatMap((change) => {
    if (change.type !== type || change.after !== null) return []
    if (telling.fields(type, change.id) !== null) return []
    const name = telling.wording.records[type]?.called?.(change.before ?? {}) ?? ''
    const went = wentWith(change.id, changes, telling)
    return [{ id: change.id, name, command, at, day, actor, with: went }]
  })
}

function wentWith(
  card: string,
  changes: readonly Change[],
  { types, wording, lang }: Telling,
): DeletedCard['with'] {
  const counts = new Map<string, number>()
  for (const { type, id, before, after } of changes) {
    const isTheirs = id !== card && ownerIn(types.get(type), id, before) === card
    if (after === null && isTheirs) counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  return Array.from(counts, ([type, count]) => {
    return { type, title: wording.records[type]?.title[lang] ?? type, count }
  })
}
