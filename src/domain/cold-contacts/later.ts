import type { Say } from '../feature.ts'
import { coldContactReasons } from './reasons.ts'

/** The own call to whoever left a phone. */
export const coldContactsLater: Say = { reasons: coldContactReasons }
