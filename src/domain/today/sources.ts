import { features } from '../features.ts'
import type { ReasonSource } from '../reason.ts'

/** Every feature that gives reasons for the day's list. */
export const sources: readonly ReasonSource[] = features.flatMap((one) => one.reasons ?? [])
