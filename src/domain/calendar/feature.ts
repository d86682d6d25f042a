import type { Feature } from '../feature.ts'
import { feedRecord } from './records.ts'

/** Links for calendar programs. */
export const calendar: Feature = {
  records: [feedRecord],
}
