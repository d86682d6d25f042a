import type { Say } from '../feature.ts'
import { sheetReasons } from './reasons.ts'

/** Control sheets to be filled again. */
export const questionnairesLater: Say = { reasons: sheetReasons }
