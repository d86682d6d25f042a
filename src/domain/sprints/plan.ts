import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import type { Day } from '../../words/days.ts'
import { settingsOf } from '../settings/records.ts'
import { missingByClient, missingTotals } from './missing.ts'
import { isPlannedOn } from './rules.ts'

/** Half an hour that was planned for the day. */
export const sprintPlanSchema = z.object({
  code: z.literal('sprint'),
  minutes: z.int(),
  /** On how many cards a phone, and a birthday, is missing. */
  phones: z.int(),
  birthdays: z.int(),
})

type SprintPlan = z.infer<typeof sprintPlanSchema>

/** The half hour of a day; none when nothing is missing on any card. */
export function sprintPlans(book: Book, day: Day): SprintPlan[] {
  if (!isPlannedOn(book, day)) return []
  const isMissing = [...missingByClient(book, day).values()].some(({ length }) => length > 0)
  if (!isMissing) return []
  const { phone, birthday } = missingTotals(book, day)
  const minutes = settingsOf(book).sprintMinutes
  return [{ code: 'sprint', minutes, phones: phone, birthdays: birthday }]
}
