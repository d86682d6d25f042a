import type * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import { addDays, type Day } from '../../words/days.ts'
import { settingsOf } from '../settings/records.ts'
import { isDayOff } from '../settings/work-days.ts'
import { alarmsOf, outlookOf } from './outlook.ts'
import type { groupPlanSchema } from './plan-schema.ts'
import { type Group, groupRecord, marksIn } from './records.ts'
import { dayOfSession, firstDayOf, sessionsOf } from './sessions.ts'

type GroupPlan = z.infer<typeof groupPlanSchema>

/** Attendance that was not marked is asked about for so many days. */
const askedDays = 3

/** An alarm sounds while there is time to enrol somebody or to give the room back. */
const alarmDays = 14

/** Sessions of a day, and groups about to begin that do not cover their costs. */
export function groupPlans(book: Book, day: Day): GroupPlan[] {
  if (book.count(groupRecord) === 0) return []
  const off = isDayOff(settingsOf(book), day)
  return [...book.all(groupRecord)]
    .flatMap((group) => {
      if (group.cancelledOn) return []
      const sessions = openSessions(book, group, day).map(({ id, at }) => ({ session: id, at }))
      const first = firstDayOf(group)
      const isNear = !off && day < first && first <= addDays(day, alarmDays)
      const alarm = { session: null, at: sessionsOf(group)[0]?.at ?? '' }
      return [...sessions, ...(isNear ? [alarm] : [])].flatMap((one) =>
        planOf(book, group, day, one),
      )
    })
    .sort((a, b) => (a.on + a.time + a.id < b.on + b.time + b.id ? -1 : 1))
}

/** Sessions of the last days, the day itself among them, for which nobody is marked yet. */
function openSessions(book: Book, group: Group, day: Day) {
  const near = group.sessions.filter((one) => {
    const on = dayOfSession(one)
    return on <= day && on >= addDays(day, -askedDays)
  })
  if (near.length === 0) return []
  const marked = new Set(marksIn(book, group.id).map(({ session }) => session))
  return near.filter(({ id }) => !marked.has(id))
}

function planOf(
  book: Book,
  group: Group,
  day: Day,
  { session, at }: { readonly session: string | null; readonly at: string },
): GroupPlan[] {
  const outlook = outlookOf(book, group, day)
  const wrong = session ? [] : alarmsOf(group, outlook)
  if (session ? outlook.enrolled === 0 : wrong.length === 0) return []
  const { id, title } = group
  const expected = Math.round(outlook.mean)
  const [on, time] = [at.slice(0, 10), at.slice(11)]
  const { enrolled, enrolMore: more } = outlook
  return [{ code: 'group', id, title, session, on, time, enrolled, expected, alarms: wrong, more }]
}
