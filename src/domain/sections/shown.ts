import type { Facts } from '../../book/facts.ts'
import type { AnyRecordType } from '../../book/record.ts'
import { broadcastRecord, newsletterRecord } from '../broadcasts/records.ts'
import { handoutRecord, periodRecord } from '../catalogues/records.ts'
import { coldContactRecord } from '../cold-contacts/records.ts'
import { groupRecord } from '../groups/records.ts'
import { partnershipRecord } from '../partners/records.ts'
import { pursuitRecord } from '../pursuits/records.ts'
import { filledRecord, formRecord } from '../questionnaires/records.ts'
import { regimenRecord } from '../regimens/records.ts'
import { settingsOf } from '../settings/records.ts'
import { type SectionName, sectionNames } from './names.ts'

/** What is kept in a section: with any of it, the section shows whatever was chosen. */
const keptIn: Readonly<Record<SectionName, readonly AnyRecordType[]>> = {
  catalogues: [periodRecord, handoutRecord],
  groups: [groupRecord],
  pursuits: [pursuitRecord],
  strangers: [coldContactRecord],
  partners: [partnershipRecord],
  regimens: [regimenRecord, formRecord, filledRecord],
  broadcasts: [broadcastRecord, newsletterRecord],
}

/** The sections that the screens show: those of what the user does, all while nothing was said, and those that hold something. */
export function shownSections(facts: Facts): ReadonlySet<SectionName> {
  const { sections = sectionNames } = settingsOf(facts)
  return new Set(sectionNames.filter((name) => sections.includes(name) || holds(facts, name)))
}

/** Whether something is kept in a section, so that it cannot be hidden. */
export function holds(facts: Facts, name: SectionName): boolean {
  return keptIn[name].some((type) => {
    for (const _ of facts.all(type)) return true
    return false
  })
}
