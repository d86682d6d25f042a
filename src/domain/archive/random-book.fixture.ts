import fc from 'fast-check'
import type { Row } from '../../book/change.ts'
import { contactKindNames } from '../clients/contacts.ts'
import { idOf } from '../domain.fixture.ts'
import { settingsId } from '../settings/records.ts'
import type { ArchiveRecord } from './args.ts'

const text = fc
  .string({ unit: fc.constantFrom(...'аяЁx7 -=+@"\\;\n🌸 ') })
  .map((raw) => raw.trim())
  .filter((trimmed) => trimmed !== '')
const line = text.map((raw) => raw.replaceAll(/\s+/g, ' '))
const day = fc.constantFrom('1976-02-29', '2024-02-29', '2026-11-20', '2026-11-21')
const id = fc.uuid()
const client = fc.integer({ min: 0, max: 5 }).map((number) => idOf(`client ${number}`))
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 })

/** What a newer version may have written beside the fields that this one knows. */
const unknown = fc.dictionary(
  fc.constantFrom('newer', 'v2', 'ещё'),
  fc.oneof(
    text,
    fc.integer(),
    fc.constant({ deep: [true, { more: 1 }] }),
    fc.constant([1, 'a', null]),
  ),
  { maxKeys: 2 },
)

/** Fields of every kind of record; a kind that is missing here fails the test of a random book. */
export const randomFields: Readonly<Record<string, fc.Arbitrary<object>>> = {
  client: fc.record({
    first: line,
    last: maybe(line),
    birthday: maybe(fc.oneof(day, fc.constant('--02-29'))),
    notes: maybe(text),
    tags: maybe(fc.array(line, { maxLength: 3 })),
    contacts: maybe(
      fc.array(fc.record({ kind: fc.constantFrom(...contactKindNames), value: line }), {
        maxLength: 3,
      }),
    ),
    externalId: maybe(line),
    importKey: maybe(line),
    letGoOn: maybe(day),
    importedOn: maybe(day),
  }),
  order: fc.record({
    client,
    date: day,
    sum: maybe(fc.nat()),
    currency: maybe(fc.constantFrom('RUB', 'KZT')),
    items: maybe(fc.array(fc.record({ name: line, quantity: fc.constant(2) }), { maxLength: 2 })),
    note: maybe(text),
  }),
  touch: fc.record({
    client,
    on: day,
    channel: fc.constantFrom('call', 'message'),
    direction: fc.constantFrom('out', 'in'),
    outcome: fc.constantFrom('order', 'declined', 'greeted', 'let-go'),
    note: maybe(text),
    brought: maybe(id),
  }),
  task: fc.record({
    client: maybe(client),
    kind: fc.constantFrom('promise', 'task', 'check'),
    text: maybe(line),
    due: day,
    madeOn: day,
    doneOn: maybe(day),
  }),
  meeting: fc.record({
    client,
    at: fc.constantFrom('2026-11-22T15:00', '2024-02-29T09:30'),
    place: maybe(line),
    arrangedOn: day,
    closedOn: maybe(day),
    outcome: maybe(fc.constantFrom('held', 'no-show')),
  }),
  snooze: fc.record({ client, on: day, until: day }),
  settings: fc.record({
    ownerName: maybe(line),
    ownerGender: maybe(fc.constantFrom('f', 'm')),
    capacity: maybe(fc.integer({ min: 1, max: 200 })),
    weekdaysOff: maybe(fc.constantFrom([6, 7], [])),
    daysOff: maybe(fc.constant([{ from: '2026-12-30', to: '2027-01-08' }])),
  }),
}

const record: fc.Arbitrary<ArchiveRecord> = fc
  .constantFrom(...Object.keys(randomFields))
  .chain((type) =>
    fc.record({
      type: fc.constant(type),
      id: type === 'settings' ? fc.constant(settingsId) : type === 'client' ? client : id,
      data: fc
        .tuple(unknown, randomFields[type] ?? fc.constant({}))
        // As JSON holds it: what is absent is not there.
        .map(([more, fields]): unknown => JSON.parse(JSON.stringify({ ...more, ...fields }))),
    }),
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
