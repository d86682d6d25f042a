import type { Say } from '../feature.ts'
import { regimenReasons } from './reasons.ts'

/** Products that run out. */
export const regimensLater: Say = { reasons: regimenReasons }
