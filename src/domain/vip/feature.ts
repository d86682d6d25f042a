import type { Feature } from '../feature.ts'
import { vipReasons } from './reasons.ts'
import { attentionRecord } from './records.ts'

/** The best clients of a year, each to be given a sign of special attention. */
export const vip: Feature = { records: [attentionRecord], reasons: vipReasons }
