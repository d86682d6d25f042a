import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import { refuse } from '../../book/result.ts'
import { defineView } from '../../book/view.ts'
import { id } from '../schemas.ts'
import { findGroup, groupsIn, nextOf, noGroup } from './find-group.ts'
import { isPrepaid } from './money.ts'
import { alarmsOf, outlookOf } from './outlook.ts'
import { memberSchema, membersOf } from './people.ts'
import { alarms } from './plan-schema.ts'
import { rangeOf } from './range.ts'
import { beliefs, ownRates } from './rates.ts'
import { type Group, groupFields, groupRecord, marksIn } from './records.ts'
import { placesIn } from './seats.ts'
import { sessionsOf } from './sessions.ts'

const count = z.int()
const text = z.nullable(z.string())

const sessionSchema = z.object({ id: z.string(), at: z.string(), minutes: count })

const rowSchema = z.object({
  id: z.string(),
  title: z.string(),
  place: text,
  sessions: z.array(sessionSchema),
  /** The session to come; null when the group is over or off. */
  next: z.nullable(sessionSchema),
  cancelledOn: text,
  seats: z.nullable(count),
  /** With a seat. */
  enrolled: count,
  prepaid: count,
  waiting: count,
  expected: count,
  alarms: z.array(z.enum(alarms)),
})

export type GroupRow = z.infer<typeof rowSchema>

/** The groups, the one whose session comes next on top; of one client those in which they are enrolled. `past` brings those that are over or off too. */
export const groupsView = defineView({
  name: 'groups',
  title: { ru: 'Группы', en: 'Groups' },
  params: z.object({ client: z.optional(id), past: z.optional(z.boolean()) }),
  result: z.array(rowSchema),
  role: 'viewer',
  http: { method: 'GET', path: '/groups' },
  run(book, { client, past = false }, { day }) {
    return groupsIn(book, day)
      .filter((group) => past || nextOf(group, day))
      .filter((group) => client === undefined || isIn(book, group, client))
      .map((group) => rowOf(book, group, day))
  },
})

function isIn(book: Book, group: Group, client: string): boolean {
  return placesIn(book, group).some(({ enrolment }) => enrolment.client === client)
}

function rowOf(book: Book, group: Group, day: string): GroupRow {
  const places = placesIn(book, group)
  const outlook = outlookOf(book, group, day)
  const next = nextOf(group, day)
  const seated = places.filter(({ turn }) => turn === 0)
  return {
    id: group.id,
    title: group.title,
    place: group.place ?? null,
    sessions: sessionsOf(group).map(plain),
    next: next ? plain(next) : null,
    cancelledOn: group.cancelledOn ?? null,
    seats: group.seats ?? null,
    enrolled: seated.length,
    prepaid: seated.filter(({ balance }) => isPrepaid(group, balance)).length,
    waiting: places.length - seated.length,
    expected: Math.round(outlook.mean),
    alarms: next ? alarmsOf(group, outlook) : [],
  }
}

function plain({ id: session, at, minutes }: Group['sessions'][number]) {
  return { id: session, at, minutes }
}

const forecastSchema = z.object({
  /** With a seat, and how many of them have paid ahead. */
  enrolled: count,
  prepaid: count,
  /** Heads: the mean, and from how many to how many four times of five. */
  expected: count,
  low: count,
  high: count,
  /** The least number of heads whose price covers the costs; null when no number does. */
  breakEven: z.nullable(count),
  /** Minor units. */
  incomeNow: count,
  incomeExpected: count,
  costs: count,
  /** How many more to enrol without prepayment until the costs are covered; null when no number is enough. */
  enrolMore: z.nullable(count),
})

function forecastOf(book: Book, group: Group, day: string): z.infer<typeof forecastSchema> {
  const outlook = outlookOf(book, group, day)
  const { enrolled, prepaid, breakEven, incomeNow, incomeExpected, costs, enrolMore } = outlook
  const expected = Math.round(outlook.mean)
  const money = { incomeNow, incomeExpected, costs, enrolMore }
  return { enrolled, prepaid, expected, ...rangeOf(outlook), breakEven, ...money }
}

/** Who will come to a group and what it will bring. Null when there is no such group. */
export const forecastView = defineView({
  name: 'forecast',
  title: { ru: 'Прогноз группы', en: 'Forecast of a group' },
  params: z.object({
    /** Its id or its title; the one whose session comes next when unsaid. */
    group: z.optional(z.string().check(z.maxLength(200))),
  }),
  result: z.nullable(forecastSchema),
  role: 'viewer',
  http: { method: 'GET', path: '/forecast' },
  absent: (book, { group }) => noGroup(book, group),
  run(book, { group: wanted }, { day }) {
    const group = findGroup(book, wanted, day)
    return group ? forecastOf(book, group, day) : null
  },
})

const rate = z.object({ came: count, away: count })
const rates = z.object({ prepaid: rate, free: rate })

/** One group: its sessions, who is in it, money and what is to be expected. Null when there is no such group. */
export const groupView = defineView({
  name: 'group',
  title: { ru: 'Группа', en: 'Group' },
  params: z.object({ id }),
  result: z.nullable(
    z.object({
      id: z.string(),
      ...groupFields,
      cancelledOn: text,
      currency: z.string(),
      sessions: z.array(z.object({ ...sessionSchema.shape, came: count, away: count })),
      next: z.nullable(sessionSchema),
      members: z.array(memberSchema),
      forecast: forecastSchema,
      alarms: z.array(z.enum(alarms)),
      /** Who came to first sessions of this book's earlier groups, and what is believed before there are any. */
      seen: rates,
      beliefs: rates,
    }),
  ),
  role: 'viewer',
  http: { method: 'GET', path: '/groups/{id}' },
  absent: () => refuse('group.unknown'),
  run(book, { id: groupId }, { day }) {
    const group = book.get(groupRecord, groupId)
    if (!group) return null
    const { sessions: _, madeOn: __, cancelledOn = null, ...fields } = group
    const marks = Map.groupBy(marksIn(book, groupId), ({ session }) => session)
    const next = nextOf(group, day)
    return {
      ...fields,
      cancelledOn,
      sessions: sessionsOf(group).map((session) => {
        const own = marks.get(session.id) ?? []
        const came = own.filter((one) => one.came).length
        return { ...plain(session), came, away: own.length - came }
      }),
      next: next ? plain(next) : null,
      members: membersOf(book, group, day),
      forecast: forecastOf(book, group, day),
      alarms: next ? alarmsOf(group, outlookOf(book, group, day)) : [],
      seen: ownRates(book, day),
      beliefs,
    }
  },
})
