import * as z from 'zod/mini'
import { addDays, weekday } from '../../words/days.ts'
import { localTime } from '../schemas.ts'

/** «По средам в 18:30, 8 раз»: the first session, on which days of the week, every how many weeks, how often. */
export const rhythmFields = {
  from: localTime,
  /** 1 is Monday; the day of the first session when unsaid. */
  weekdays: z.optional(
    z.array(z.int().check(z.gte(1), z.lte(7))).check(z.minLength(1), z.maxLength(7)),
  ),
  everyWeeks: z.optional(z.int().check(z.gte(1), z.lte(8))),
  times: z.int().check(z.gte(1), z.lte(200)),
}

const rhythmSchema = z.object(rhythmFields)

export type Rhythm = z.infer<typeof rhythmSchema>

/**
 * The times of a rhythm, the earliest first. They are local days with one hour, so that a change of clocks moves nothing. Where a rhythm
 * leaves weeks out, they are counted from the week of the first session, which begins on Monday.
 */
export function timesOf({ from, weekdays, everyWeeks = 1, times }: Rhythm): string[] {
  const first = from.slice(0, 10)
  const hour = from.slice(10)
  const monday = addDays(first, 1 - weekday(first))
  const wanted = [...new Set(weekdays ?? [weekday(first)])].sort((a, b) => a - b)
  const found: string[] = []
  for (let week = 0; found.length < times; week += everyWeeks) {
    for (const one of wanted) {
      const day = addDays(monday, week * 7 + one - 1)
      if (day >= first && found.length < times) found.push(day + hour)
    }
  }
  return found
}
