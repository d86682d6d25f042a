import * as z from 'zod/mini'
import type { Change } from './change.ts'
import { describeChange, recordChangeSchema } from './describe.ts'
import type { Envelope } from './envelope.ts'
import { type AnyRecordType, type Fields, ownerIn } from './record.ts'
import { undoneBy } from './undo.ts'
import type { Lang, Wording } from './wording.ts'

export const historyEntrySchema = z.object({
  /** The command's id, which undo takes. */
  id: z.string(),
  name: z.string(),
  /** What was done, in words. */
  title: z.string(),
  /** The instant, ISO UTC, and the day by the clock of who did it. */
  at: z.string(),
  day: z.string(),
  actor: z.string(),
  /** The commands that it took back. */
  undoes: z.array(z.string()),
  /** What it held was erased for good: it cannot be taken back. */
  erased: z.boolean(),
  /** Whose records it changed, the first of them by name, and how many there are. */
  whose: z.array(z.object({ id: z.string(), name: z.string() })),
  people: z.int(),
  /** What became of the first records, and how many there are. */
  records: z.array(recordChangeSchema),
  count: z.int(),
})

/** Something that was done to a book, as people read it. */
export type HistoryEntry = z.infer<typeof historyEntrySchema>

/** A command of the log or of a device. */
export interface Deed {
  readonly envelope: Pick<Envelope, 'id' | 'name' | 'args' | 'at' | 'day' | 'actor'>
  readonly changes: readonly Change[]
  readonly erased?: true
}

/** What has to be known to tell of deeds. */
export interface Telling {
  readonly types: ReadonlyMap<string, AnyRecordType>
  readonly wording: Wording
  readonly lang: Lang
  /** The fields of a record as they are now. */
  readonly fields: (type: string, id: string) => Fields | null
  /** Another command by its id, if it is known: what an undo took back. */
  readonly deed: (id: string) => Pick<Envelope, 'name' | 'args'> | undefined
}

const peopleShown = 3
const recordsShown = 12

/** Something that was done, in the words of its trade. */
export function historyEntry({ envelope, changes, erased }: Deed, telling: Telling): HistoryEntry {
  const { id, name, at, day, actor } = envelope
  const { wording, lang } = telling
  const whose = ownersIn(changes, telling)
  const named = [...whose].slice(0, peopleShown)
  return {
    id,
    name,
    title: titleOfDeed(envelope, telling),
    at,
    day,
    actor,
    undoes: undoneBy(envelope),
    erased: erased === true,
    whose: named.map((owner) => ({ id: owner, name: nameOf(owner, changes, telling) })),
    people: whose.size,
    records: changes
      .slice(0, recordsShown)
      .map((change) =>
        describeChange(wording, change, telling.fields(change.type, change.id), lang),
      ),
    count: changes.length,
  }
}

/** The ids of the commands that were taken back and are so still; entries latest first, as far as they go. */
export function takenBack(
  entries: readonly Pick<HistoryEntry, 'id' | 'undoes'>[],
): ReadonlySet<string> {
  const back = new Set<string>()
  for (const { id, undoes } of entries) {
    if (!back.has(id)) for (const undone of undoes) back.add(undone)
  }
  return back
}

/** More undoes of undoes than this are told as one. */
const deepest = 20

/** What a chain of undoes comes down to: the command at its root, which stands where `depth` is even. */
export function rootOf(
  envelope: Pick<Envelope, 'name' | 'args'>,
  deed: Telling['deed'],
): { readonly root: Pick<Envelope, 'name' | 'args'>; readonly depth: number } {
  let [root, depth] = [envelope, 0]
  while (depth < deepest) {
    const [last] = undoneBy(root).slice(-1)
    const next = last === undefined ? undefined : deed(last)
    if (!next) break
    root = next
    depth += 1
  }
  return { root, depth }
}

/** What was done, in words; of an undo, what it took back. */
export function titleOfDeed(
  envelope: Pick<Envelope, 'name' | 'args'>,
  { wording, lang, deed }: Telling,
): string {
  const { root, depth } = rootOf(envelope, deed)
  const words = wording.done[root.name]
  const about = words?.about?.(root.args)
  const done = `${words?.[lang] ?? root.name}${about ? ` «${about}»` : ''}`
  if (depth === 0) return done
  const how = depth % 2 === 0 ? wording.doneAgain : wording.takenBack
  return `${how[lang]}: ${done.slice(0, 1).toLocaleLowerCase(lang)}${done.slice(1)}`
}

/** Every client whose records were changed. */
function ownersIn(changes: readonly Change[], { types, wording, fields }: Telling): Set<string> {
  const whose = new Set<string>()
  for (const { type, id, before, after } of changes) {
    const known = types.get(type)
    // A record of its own that has no name, such as the settings, is nobody's.
    if (known?.owner === 'id' && !wording.records[type]?.called) continue
    const owner = ownerIn(known, id, { ...fields(type, id), ...before, ...after })
    if (owner !== null) whose.add(owner)
  }
  return whose
}

function nameOf(owner: string, changes: readonly Change[], telling: Telling): string {
  for (const { name, owner: by } of telling.types.values()) {
    const called = by === 'id' ? telling.wording.records[name]?.called : undefined
    if (!called) continue
    const change = changes.find(({ type, id }) => type === name && id === owner)
    const whole = { ...telling.fields(name, owner), ...change?.before, ...change?.after }
    const said = Object.keys(whole).length > 0 ? called(withoutNull(whole)) : ''
    if (said !== '') return said
  }
  return ''
}

function withoutNull(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}
