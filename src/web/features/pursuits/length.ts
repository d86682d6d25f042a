import type { Cadence } from '../../../domain/pursuits/records.ts'

/** Days from the start of a cadence to its end: 14 for three calls and a letter. */
export function lengthOf({ steps, closeAfter }: Cadence): number {
  return steps.reduce(
    (days, { after }, at) => days + (at > 0 ? Math.max(after, 1) : after),
    closeAfter,
  )
}
