import type { Feature } from '../feature.ts'
import { broadcastPlans } from './plan.ts'
import { broadcastRecord, deliveryRecord, newsletterRecord } from './records.ts'

/** One text to many, sent by hand one after another, and the newsletter. */
export const broadcasts: Feature = {
  records: [broadcastRecord, deliveryRecord, newsletterRecord],
  plans: broadcastPlans,
}
