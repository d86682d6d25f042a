import type { Feature } from '../feature.ts'
import { sprintPlans } from './plan.ts'
import { sprintRecord } from './records.ts'

/** From the head to the cards, half an hour at a time. */
export const sprints: Feature = { records: [sprintRecord], plans: sprintPlans }
