import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import type { Day } from '../../words/days.ts'
import { settingsOf } from '../settings/records.ts'
import { missingByClient, missingTotals } from './missing.ts'
import { isPlannedOn } from './rules.ts'

/** What is planned for a day besides people. */
export const planSchema = z.object({
  code: z.literal('sprint'),
  minutes: z.int(),
  /** On how many cards a phone, and a birthday, is missing. */
  phones: z.int(),
  birthdays: z.int(),
})

export type Plan = z.infer<typeof planSchema>

/** The plans of a day; none when nothing is missing on any card. */
export function plansOn(book: Book, day: Day): Plan[] {
  if (!isPlannedOn(book, day)) return []
  const isMissing = [...missingByClient(book, day).values()].some(({ length }) => length > 0)
  if (!isMissing) return []
  const { phone, birthday } = missingTotals(book, day)
  const minutes = settingsOf(book).sprintMinutes
  return [{ code: 'sprint', minutes, phones: phone, birthdays: birthday }]
}
