import { type Change, create, edit } from '../../book/change.ts'
import type { Facts } from '../../book/facts.ts'
import { type Fields, ownerIn, type Stored } from '../../book/record.ts'
import { ok, type Result, refuse } from '../../book/result.ts'
import { contactKey } from '../clients/contacts.ts'
import { clientName } from '../clients/names.ts'
import { type ClientData, clientRecord } from '../clients/records.ts'
import { isErased } from '../erasure/marks.ts'
import { settingsRecord } from '../settings/records.ts'
import { type Steps, stepSize } from '../steps.ts'
import type { ArchiveArgs } from './args.ts'
import { type Checked, checkRecord } from './check.ts'
import type { ArchiveReport, SimilarCard } from './report.ts'

export interface ArchivePlan {
  readonly changes: readonly Change[]
  readonly report: ArchiveReport
}

/**
 * What bringing an archive into a book changes. Records that are not here are added with their ids; those that are
 * here stay, or with `differing: 'take'` become as in the archive; what the archive does not have is left alone, and those
 * whose data are erased here stay so. Of
 * the settings, those that were never chosen here come from the archive. Refuses what `checkRecord` refuses, and
 * `archive.twice`.
 */
export function* planArchive(facts: Facts, args: ArchiveArgs): Steps<Result<ArchivePlan>> {
  const { file, records, differing: choice = 'keep' } = args
  const changes: Change[] = []
  const similar: SimilarCard[] = []
  const [added, same, differing, erased] = [new Tally(), new Tally(), new Tally(), new Tally()]
  const seen = new Set<string>()
  const lines = new Tally()
  const types = facts.types()
  for (const [at, record] of records.entries()) {
    if (at % stepSize === stepSize - 1) yield at
    const line = lines.add(record.type)
    const checked = checkRecord(types, record, line)
    if (!checked.ok) return checked
    const key = `${record.type} ${record.id}`
    if (seen.has(key)) return refuse('archive.twice', { type: record.type, line })
    seen.add(key)
    const { type, id, data } = checked.value
    const owner = ownerIn(type, id, data)
    if (owner !== null && isErased(facts, owner)) {
      erased.add(type.name)
      continue
    }
    const here = facts.get(type, id)
    if (!here) {
      changes.push(create(type, id, data))
      added.add(type.name)
      if (type.name === clientRecord.name) similar.push(...similarCards(facts, data))
      continue
    }
    const whole = edit(type, here, patchTo(here as Stored<Fields>, data))
    if (whole.length === 0) {
      same.add(type.name)
      continue
    }
    differing.add(type.name)
    changes.push(...(choice === 'take' ? whole : filled(checked.value, here as Stored<Fields>)))
  }
  const counts = {
    added: added.counts,
    same: same.counts,
    differing: differing.counts,
    erased: erased.counts,
  }
  const report = { file, records: records.length, ...counts, changes: changes.length, similar }
  return ok({ changes, report })
}

/** What makes a record exactly as the archive holds it. */
function patchTo(here: Stored<Fields>, data: Fields): Fields {
  const { id: _, ...fields } = here
  const gone = Object.keys(fields).filter((field) => !(field in data))
  return { ...Object.fromEntries(gone.map((field) => [field, null])), ...data }
}

/** Every setting is a choice by itself: what was never chosen here is taken. Other records stay whole. */
function filled({ type, data }: Checked, here: Stored<Fields>): Change[] {
  if (type.name !== settingsRecord.name) return []
  const missing = Object.entries(data).filter(([field]) => here[field] === undefined)
  return edit(type, here, Object.fromEntries(missing))
}

function similarCards(facts: Facts, data: ClientData): SimilarCard[] {
  for (const contact of data.contacts ?? []) {
    const key = contactKey(contact)
    const [known] = key === undefined ? [] : facts.where(clientRecord, 'contact', key)
    if (known) return [{ client: known.id, name: clientName(known) }]
  }
  return []
}

class Tally {
  readonly counts: Record<string, number> = {}

  /** Answers how many there are of the kind now. */
  add(type: string): number {
    const count = (Object.hasOwn(this.counts, type) ? (this.counts[type] ?? 0) : 0) + 1
    this.counts[type] = count
    return count
  }
}
