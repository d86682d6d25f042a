import type { Change, Row } from './change.ts'
import type { Facts } from './facts.ts'
import { type AnyRecordType, type Fields, ownerIn } from './record.ts'
import { stepOf, Trail } from './trail.ts'

type Types = ReadonlyMap<string, AnyRecordType>

/** Whose data are erased, as rows say. */
export function erasedOwners(
  types: Types,
  rows: Iterable<Pick<Row, 'type' | 'id' | 'data'>>,
): Set<string> {
  const owners = new Set<string>()
  for (const { type, id, data } of rows) if (data && types.get(type)?.erases) owners.add(id)
  return owners
}

interface Made {
  readonly changes: readonly Change[]
}

/** Of commands in the order of their doing, those that touched what belonged to owners; `fields` are of the book as it stands. */
export function touching<Command extends Made>(
  types: Types,
  commands: readonly Command[],
  owners: ReadonlySet<string>,
  fields: (type: string, id: string) => Fields | null,
): Command[] {
  const trail = new Trail((type, id) => ownerIn(types.get(type), id, fields(type, id)))
  // Every step is to be asked of, whatever the ones before it have said: the trail goes back in time by them.
  return commands.toReversed().filter(({ changes }) => {
    const found = changes.toReversed().flatMap((change) => {
      const step = stepOf(types.get(change.type), change)
      return step ? trail.ownersOf(step) : []
    })
    return found.some((owner) => owners.has(owner))
  })
}

/**
 * The first of the changes that would write about whoever is erased: a record of theirs made anew, or a field that may say something of
 * the person. Counts and marks that a command keeps for many may go on changing.
 */
export function aboutErased(
  types: Types,
  facts: Facts,
  changes: readonly Change[],
): Change | undefined {
  const marks = [...types.values()].filter((type) => type.erases && !isEmpty(facts.all(type)))
  if (marks.length === 0) return undefined
  return changes.find((change) => {
    const type = types.get(change.type)
    const { after, before, id } = change
    if (!type || after === null) return false
    const whole = before === null ? after : { ...(facts.get(type, id) as object), ...after }
    const owner = ownerIn(type, id, whole)
    if (owner === null || !marks.some((mark) => facts.get(mark, owner))) return false
    const stays = new Set([type.owner, ...(type.impersonal ?? [])])
    return (
      before === null ||
      Object.entries(after).some(([field, value]) => value !== null && !stays.has(field))
    )
  })
}

function isEmpty(all: Iterable<unknown>): boolean {
  for (const _ of all) return false
  return true
}
