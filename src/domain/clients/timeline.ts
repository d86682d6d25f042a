import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import { meetingOutcomes, meetingRecord } from '../meetings/records.ts'
import { itemSchema } from '../orders/records.ts'
import { ordersOf } from '../orders/rules.ts'
import { currency, minor } from '../schemas.ts'
import { taskKinds, taskRecord } from '../tasks/records.ts'
import { channels, directions, outcomes, touchesOf } from '../touches/records.ts'

const fact = { id: z.string(), on: z.string() }

export const factSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('order'),
    ...fact,
    sum: z.nullable(minor),
    currency: z.nullable(currency),
    items: z.array(itemSchema),
    note: z.nullable(z.string()),
  }),
  z.object({
    type: z.literal('touch'),
    ...fact,
    channel: z.enum(channels),
    direction: z.enum(directions),
    outcome: z.enum(outcomes),
    note: z.nullable(z.string()),
  }),
  z.object({
    type: z.literal('task'),
    ...fact,
    kind: z.enum(taskKinds),
    text: z.nullable(z.string()),
    due: z.string(),
    doneOn: z.nullable(z.string()),
  }),
  z.object({
    type: z.literal('meeting'),
    ...fact,
    at: z.string(),
    place: z.nullable(z.string()),
    confirmed: z.boolean(),
    outcome: z.nullable(z.enum(meetingOutcomes)),
  }),
])

export type Fact = z.infer<typeof factSchema>

/** Everything with a client, the latest first. An order that a talk brought stands as the order. */
export function timelineOf(book: Book, client: string): Fact[] {
  const touches = touchesOf(book, client)
  const dated: { fact: Fact; key: string }[] = []
  const add = (fact: Fact, at: string | undefined) => {
    dated.push({ fact, key: `${fact.on} ${at ?? ''} ${fact.type} ${fact.id}` })
  }
  for (const order of ordersOf(book, client)) {
    const { id, date: on, sum = null, currency = null, items = [], note = null, at } = order
    add({ type: 'order', id, on, sum, currency, items, note }, at)
  }
  for (const touch of touches) {
    if (touch.outcome === 'order' && !touch.note) continue
    const { id, on, channel, direction, outcome, note = null, at } = touch
    add({ type: 'touch', id, on, channel, direction, outcome, note }, at)
  }
  for (const task of book.where(taskRecord, 'client', client)) {
    const { id, kind, text = null, due, doneOn = null } = task
    add({ type: 'task', id, on: task.madeOn, kind, text, due, doneOn }, undefined)
  }
  for (const meeting of book.where(meetingRecord, 'client', client)) {
    const { id, at, place = null } = meeting
    const outcome = meeting.closedOn ? (meeting.outcome ?? null) : null
    const confirmed = meeting.confirmedOn !== undefined
    add({ type: 'meeting', id, on: meeting.arrangedOn, at, place, confirmed, outcome }, undefined)
  }
  return dated.sort((a, b) => (a.key < b.key ? 1 : -1)).map(({ fact }) => fact)
}
