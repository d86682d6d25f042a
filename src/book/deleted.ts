import * as z from 'zod/mini'
import type { Change } from './change.ts'
import { titleOf } from './describe.ts'
import { type Deed, rootOf, type Telling } from './history.ts'
import { type AnyRecordType, ownerIn } from './record.ts'

export const deletedSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** The command that deleted it: taken back, it brings back all that went with it. */
  command: z.string(),
  at: z.string(),
  day: z.string(),
  actor: z.string(),
  /** What went with it, by kind. */
  with: z.array(z.object({ type: z.string(), title: z.string(), count: z.int() })),
})

/** Somebody whose record was deleted, such as a client with their card. */
export type Deleted = z.infer<typeof deletedSchema>

/** The records that others belong to and that have names, such as the cards of clients. */
export function namedOwners({ types, wording }: Pick<Telling, 'types' | 'wording'>) {
  return [...types.values()].filter(({ name, owner }) => {
    return owner === 'id' && wording.records[name]?.called !== undefined
  })
}

/**
 * Those whom a command deleted and who are not there now. None for a taking back: who went because their
 * making was taken back is told by the history.
 */
export function deletedBy(
  { envelope, changes }: Deed,
  { name: type }: AnyRecordType,
  telling: Telling,
): Deleted[] {
  if (rootOf(envelope, telling.deed).depth % 2 === 1) return []
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
  owner: string,
  changes: readonly Change[],
  { types, wording, lang }: Telling,
): Deleted['with'] {
  const counts = new Map<string, number>()
  for (const { type, id, before, after } of changes) {
    const isTheirs = id !== owner && ownerIn(types.get(type), id, before) === owner
    if (after === null && isTheirs) counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  return Array.from(counts, ([type, count]) => {
    return { type, title: titleOf(wording, type, lang), count }
  })
}
