import type { Feature } from '../feature.ts'
import { settingsRecord } from './records.ts'

/** What is chosen for the book. */
export const settings: Feature = {
  records: [settingsRecord],
}
