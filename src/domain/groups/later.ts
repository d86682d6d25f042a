import type { Say } from '../feature.ts'
import { groupPlans } from './plan.ts'
import { groupReasons } from './reasons.ts'

/** Whom to ask for a prepayment or whether they come, the sessions of a day, groups that do not cover their costs. */
export const groupsLater: Say = { reasons: groupReasons, plans: groupPlans }
