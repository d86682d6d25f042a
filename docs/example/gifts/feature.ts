import type { Feature } from '../../../src/domain/feature.ts'
import { giftRecord } from './records.ts'

/** Small presents given to clients. */
export const gifts: Feature = { records: [giftRecord] }
