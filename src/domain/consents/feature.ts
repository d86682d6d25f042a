import type { Feature } from '../feature.ts'
import { consentRecord, consentWordingRecord } from './records.ts'

/** What clients agreed to, and when they asked to stop. */
export const consents: Feature = { records: [consentRecord, consentWordingRecord] }
