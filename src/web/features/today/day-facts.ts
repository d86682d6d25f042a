import type { Book } from '../../../book/book.ts'
import { clientRecord } from '../../../domain/clients/records.ts'
import { meetingRecord } from '../../../domain/meetings/records.ts'
import { orderRecord } from '../../../domain/orders/records.ts'
import { totalSum } from '../../../domain/orders/rules.ts'
import { taskRecord } from '../../../domain/tasks/records.ts'
import { type Touch, touchesOf, touchRecord } from '../../../domain/touches/records.ts'
import { latest } from '../../../domain/touches/rules.ts'
import type { Told } from './outcomes/spoken.ts'

/** The last talk of a day with a client, with what it brought. */
export interface DayTalk {
  readonly touch: Touch
  readonly told: Told
  readonly gender: 'f' | 'm' | null
}

export function talkOf(book: Book, client: string, day: string): DayTalk | undefined {
  const touch = latest(touchesOf(book, client).filter(({ on }) => on === day))
  if (!touch) return undefined
  const { outcome, brought } = touch
  const gender = book.get(clientRecord, client)?.gender ?? null
  const order = brought && book.get(orderRecord, brought)
  const task = brought && book.get(taskRecord, brought)
  const meeting = brought && book.get(meetingRecord, brought)
  const told: Told = {
    outcome,
    ...(order && { sum: order.sum, currency: order.currency }),
    ...(task && { due: task.due }),
    ...(meeting && { meetingAt: meeting.at }),
  }
  return { touch, told, gender }
}

export interface DayResult {
  readonly people: number
  readonly orders: number
  /** Minor units of the book's currency. */
  readonly sum: number
}

/** What a day has brought so far; silence is not a talk. */
export function resultOf(book: Book, day: string, currency: string): DayResult {
  const talks = book.where(touchRecord, 'on', day).filter(({ outcome }) => outcome !== 'no-answer')
  const orders = book.where(orderRecord, 'date', day)
  const people = new Set([...talks, ...orders].map(({ client }) => client))
  const sum = totalSum(orders.filter((order) => (order.currency ?? currency) === currency))
  return { people: people.size, orders: orders.length, sum }
}
