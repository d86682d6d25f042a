import type { Feature } from '../feature.ts'
import { coldContactRecord } from './records.ts'

/** Strangers met in the street, at an event, by a shop, and what comes of it. */
export const coldContacts: Feature = {
  records: [coldContactRecord],
  later: true,
}
