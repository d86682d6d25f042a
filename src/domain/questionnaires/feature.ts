import type { Feature } from '../feature.ts'
import { filledRecord, formRecord } from './records.ts'

/** Questionnaires and control sheets: forms of the user's own, filled on the cards. */
export const questionnaires: Feature = {
  records: [formRecord, filledRecord],
  later: true,
}
