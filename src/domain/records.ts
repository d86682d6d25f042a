import type { AnyRecordType } from '../book/record.ts'
import { clientRecord } from './clients/records.ts'
import { meetingRecord } from './meetings/records.ts'
import { orderRecord } from './orders/records.ts'
import { settingsRecord } from './settings/records.ts'
import { taskRecord } from './tasks/records.ts'
import { snoozeRecord } from './today/records.ts'
import { touchRecord } from './touches/records.ts'

/** Every kind of fact that a book holds. */
export const records: readonly AnyRecordType[] = [
  clientRecord,
  orderRecord,
  touchRecord,
  taskRecord,
  meetingRecord,
  snoozeRecord,
  settingsRecord,
]
