import fc from 'fast-check'
import type { Row } from '../../book/change.ts'
import { clientRecord } from '../clients/records.ts'
import { records } from '../records.ts'
import { settingsId, settingsRecord } from '../settings/records.ts'
import type { ArchiveRecord } from './args.ts'
import { randomFieldsOf, someClient } from './random-fields.fixture.ts'

/** What an archive may hold. */
const types = records.filter(({ erases }) => !erases)

/** What a newer version may have written beside the fields that this one knows. */
const unknown = fc.dictionary(
  fc.constantFrom('newer', 'v2', 'ещё'),
  fc.oneof(
    fc.string({ minLength: 1 }),
    fc.integer(),
    fc.constant({ deep: [true, { more: 1 }] }),
    fc.constant([1, 'a', null]),
  ),
  { maxKeys: 2 },
)

/** How records of a type are named. */
function idIn(type: string): fc.Arbitrary<string> {
  if (type === settingsRecord.name) return fc.constant(settingsId)
  return type === clientRecord.name ? someClient : fc.uuid()
}

/** A record of any type that a book may hold. */
const record: fc.Arbitrary<ArchiveRecord> = fc.oneof(
  ...types.map((type) =>
    fc.record({
      type: fc.constant(type.name),
      id: idIn(type.name),
      data: fc
        .tuple(unknown, randomFieldsOf(type))
        // As JSON holds it: what is absent is not there.
        .map(([more, fields]): unknown => JSON.parse(JSON.stringify({ ...more, ...fields }))),
    }),
  ),
)

/** Records of a book, each id once. */
export const randomRecords: fc.Arbitrary<ArchiveRecord[]> = fc.uniqueArray(record, {
  maxLength: 40,
  selector: ({ type, id: own }) => `${type} ${own}`,
})

/** The records of a book in which no fact belongs to a card that is not there, as commands leave one. */
export const randomBook: fc.Arbitrary<ArchiveRecord[]> = randomRecords.map((all) => {
  const cards = new Set(all.map((one) => (one.type === 'client' ? one.id : '')))
  return all.filter(({ data }) => {
    const { client: owner } = data as { client?: string }
    return owner === undefined || cards.has(owner)
  })
})

/** The records as rows of a book. */
export function rowsOf(records: readonly ArchiveRecord[]): Row[] {
  // Every generator above makes an object.
  return records.map(({ type, id: own, data }) => ({
    type,
    id: own,
    rev: 1,
    data: data as Row['data'],
  }))
}
