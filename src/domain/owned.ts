import type { Facts } from '../book/facts.ts'
import { type AnyRecordType, isOwned, type Stored } from '../book/record.ts'

/** Everything in a book that belongs to a client, the card itself excepted. */
export function ownedBy(
  facts: Facts,
  client: string,
): { type: AnyRecordType; record: Stored<unknown> }[] {
  return facts
    .types()
    .flatMap((type) =>
      isOwned(type)
        ? facts.where(type, type.owner, client).map((record) => ({ type, record }))
        : [],
    )
}
