import type { Say } from '../feature.ts'
import { partnerReasons } from './reasons.ts'

/** Partners to be talked with, and good wishes to whoever leaves. */
export const partnersLater: Say = { reasons: partnerReasons }
