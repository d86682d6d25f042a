import type { Feature } from '../feature.ts'
import { dropHandout, giveHandout, markHandout, planHandouts } from './handout-commands.ts'
import { deletePeriod, editPeriod, openPeriod } from './period-commands.ts'
import { handoutReasons } from './reasons.ts'
import { handoutRecord, periodRecord } from './records.ts'

/** The catalogue ledger: periods, who was given a catalogue, and what came of it. */
export const catalogues: Feature = {
  records: [periodRecord, handoutRecord],
  commands: [
    openPeriod,
    editPeriod,
    deletePeriod,
    planHandouts,
    giveHandout,
    markHandout,
    dropHandout,
  ],
  reasons: handoutReasons,
}
