import type { Feature } from '../feature.ts'
import { partnershipRecord, trainingRecord } from './records.ts'

/** Clients who became distributors, and what was put into them. */
export const partners: Feature = {
  records: [partnershipRecord, trainingRecord],
  later: true,
}
