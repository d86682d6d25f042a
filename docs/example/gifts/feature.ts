import type { Feature } from '../../../src/domain/feature.ts'
import { giveGift } from './commands.ts'
import { giftRecord } from './records.ts'

/** Small presents given to clients. */
export const gifts: Feature = {
  records: [giftRecord],
  commands: [giveGift],
}
