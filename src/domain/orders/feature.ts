import type { Feature } from '../feature.ts'
import { orderRecord } from './records.ts'

/** What clients bought. */
export const orders: Feature = {
  records: [orderRecord],
}
