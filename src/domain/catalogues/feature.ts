import type { Feature } from '../feature.ts'
import { handoutReasons } from './reasons.ts'
import { handoutRecord, periodRecord } from './records.ts'

/** The catalogue ledger: periods, who was given a catalogue, and what came of it. */
export const catalogues: Feature = {
  records: [periodRecord, handoutRecord],
  reasons: handoutReasons,
}
