import type { Book } from '../../../book/book.ts'
import { type Deed, historyEntry, type Telling } from '../../../book/history.ts'
import { ownerIn } from '../../../book/record.ts'
import { stepOf, Trail } from '../../../book/trail.ts'
import { wording } from '../../../domain/history/wording.ts'
import { registry } from '../../../domain/registry.ts'
import type { Lang } from '../../../words/lang.ts'
import type { KnownCommand } from '../../local/types.ts'
import type { ShownDeed, Told } from './deeds.ts'

/** From where deeds are told. */
export interface Where {
  readonly book: Book
  readonly lang: Lang
  readonly told: Told | undefined
}

/** What was done on this device lately, the latest first; of a command that touched many, what is a client's. */
export function ownDeeds(
  recent: readonly KnownCommand[],
  where: Where,
  client: string | undefined,
): ShownDeed[] {
  const telling = tellingOf(recent, where)
  const trail = new Trail((type, id) =>
    ownerIn(registry.records.get(type), id, where.book.fields(type, id)),
  )
  return recent.flatMap(({ envelope, changes, waiting }) => {
    const theirs = changes.toReversed().filter((change) => {
      const step = stepOf(registry.records.get(change.type), change)
      const owners = step ? trail.ownersOf(step) : []
      return client === undefined || owners.includes(client)
    })
    if (theirs.length === 0) return []
    const deed: Deed = { envelope, changes: theirs.toReversed() }
    return [{ ...historyEntry(deed, telling), by: null, waiting }]
  })
}

export function tellingOf(recent: readonly KnownCommand[], { book, lang, told }: Where): Telling {
  const own = new Map(recent.map(({ envelope }) => [envelope.id, envelope]))
  return {
    types: registry.records,
    wording,
    lang,
    fields: (type, id) => book.fields(type, id),
    deed: (id) => {
      const entry = told?.entries.get(id)
      return own.get(id) ?? (entry && { name: entry.name, args: undefined })
    },
  }
}
