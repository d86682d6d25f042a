import * as z from 'zod/mini'

/** Something is wrong: the expected income does not cover the costs, fewer are expected than the least number. */
export const alarms = ['costs', 'least'] as const

/** A session of the day, or of the last days when nobody has marked who came; a group that does not cover its costs. */
export const groupPlanSchema = z.object({
  code: z.literal('group'),
  id: z.string(),
  title: z.string(),
  /** The session whose attendance is to be marked; null for the alarm. */
  session: z.nullable(z.string()),
  on: z.string(),
  time: z.string(),
  enrolled: z.int(),
  /** The mean of heads, rounded. */
  expected: z.int(),
  /** What is wrong; empty for a session. */
  alarms: z.array(z.enum(alarms)),
  /** How many more to enrol until the costs are covered; null when no number is enough. */
  more: z.nullable(z.int()),
})
