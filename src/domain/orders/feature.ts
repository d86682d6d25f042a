import type { Feature } from '../feature.ts'
import { deleteOrder, editOrder, recordOrder } from './commands.ts'
import { orderRecord } from './records.ts'

/** What clients bought. */
export const orders: Feature = {
  records: [orderRecord],
  commands: [recordOrder, editOrder, deleteOrder],
}
