import { idFor } from '../../book/ids.ts'
import type { paymentKinds } from './records.ts'

/**
 * The id of a payment that is written by one tap: of whom it is, which in their row, what and how much. A second tap, or the same one on
 * another device that has not heard of the first, makes the same id, and the payment counts once.
 */
export function oneTapId(
  enrolment: string,
  before: number,
  kind: (typeof paymentKinds)[number],
  sum: number,
): string {
  return idFor(enrolment, `${kind} ${before} ${sum}`)
}
