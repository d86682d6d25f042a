import type { Feature } from '../feature.ts'
import { birthdayReasons } from './reasons.ts'

/** Whom to congratulate. */
export const birthdays: Feature = {
  reasons: birthdayReasons,
}
