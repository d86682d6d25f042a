import * as z from 'zod/mini'
import { broadcastPlanSchema } from './broadcasts/plan.ts'
import { groupPlanSchema } from './groups/plan-schema.ts'
import { sprintPlanSchema } from './sprints/plan.ts'

/** What a day's list says besides people: each kind stands in the folder of its feature, and a new one is added here. */
export const planSchema = z.discriminatedUnion('code', [
  broadcastPlanSchema,
  groupPlanSchema,
  sprintPlanSchema,
])

export type Plan = z.infer<typeof planSchema>
