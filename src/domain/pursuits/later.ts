import type { Say } from '../feature.ts'
import { pursuitReasons } from './reasons.ts'

/** The steps of the day: three calls and a letter, and cadences of one's own. */
export const pursuitsLater: Say = { reasons: pursuitReasons }
