import type { Feature } from '../feature.ts'
import { attendanceRecord, enrolmentRecord, groupRecord, paymentRecord } from './records.ts'

/** Courses and gatherings: seats, payments, who comes. */
export const groups: Feature = {
  records: [groupRecord, enrolmentRecord, paymentRecord, attendanceRecord],
  later: true,
}
