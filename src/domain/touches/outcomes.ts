import { type Change, create, edit } from '../../book/change.ts'
import type { Context } from '../../book/command.ts'
import type { Facts } from '../../book/facts.ts'
import { handoutRecord } from '../catalogues/records.ts'
import { openHandouts } from '../catalogues/rules.ts'
import { type Client, clientRecord } from '../clients/records.ts'
import { leaveGroups } from '../groups/leave.ts'
import { arranged } from '../meetings/arranged.ts'
import { meetingRecord, openMeetings } from '../meetings/records.ts'
import { type OrderData, orderRecord } from '../orders/records.ts'
import { settingsOf } from '../settings/records.ts'
import { taskRecord } from '../tasks/records.ts'
import { openTasks, settledByTalk } from '../tasks/rules.ts'
import type { TouchData } from './records.ts'

/** What one tap says besides the outcome itself. */
export interface Outcome {
  readonly outcome: TouchData['outcome']
  readonly text?: string | undefined
  readonly due?: string | undefined
  readonly meetingAt?: string | undefined
  readonly order?: Pick<OrderData, 'sum' | 'items' | 'currency'> | undefined
}

interface Given {
  readonly facts: Facts
  readonly client: Client
  readonly ctx: Context
}

/** The record that an outcome brings: the order, the promise to be kept, the check after a "not now", the meeting. */
export function broughtBy(tap: Outcome, { facts, client, ctx }: Given): Change | undefined {
  const task = (kind: 'promise' | 'check', due: string) =>
    create(taskRecord, ctx.newId('task'), {
      client: client.id,
      kind,
      due,
      madeOn: ctx.day,
      ...(tap.text && { text: tap.text.slice(0, 1000) }),
    })
  switch (tap.outcome) {
    case 'order':
      return create(orderRecord, ctx.newId('order'), {
        currency: settingsOf(facts).currency,
        ...tap.order,
        client: client.id,
        date: ctx.day,
        at: ctx.at,
      })
    case 'promised':
      return tap.due ? task('promise', tap.due) : undefined
    case 'stall':
      return tap.due ? task('check', tap.due) : undefined
    case 'meeting':
      return tap.meetingAt
        ? create(
            meetingRecord,
            ctx.newId('meeting'),
            arranged({ client: client.id, at: tap.meetingAt }, ctx),
          )
        : undefined
    default:
      return undefined
  }
}

/** What an outcome settles: promises and checks that were due, catalogues that brought nothing, the whole card when it is let go. */
export function settledBy(tap: Outcome, { facts, client, ctx }: Given): Change[] {
  if (tap.outcome === 'no-answer') return []
  const tasks = openTasks(facts, client.id)
    .filter((task) => tap.outcome === 'let-go' || settledByTalk(task, ctx.day))
    .flatMap((task) => edit(taskRecord, task, { doneOn: ctx.day }))
  if (tap.outcome === 'declined') return [...tasks, ...minuses(facts, client, ctx.day)]
  if (tap.outcome !== 'let-go') return tasks
  const meetings = openMeetings(facts, client.id).flatMap((meeting) =>
    edit(meetingRecord, meeting, { closedOn: ctx.day, outcome: 'cancelled', toldOn: null }),
  )
  const groups = leaveGroups(facts, client.id, ctx.day)
  return [...tasks, ...meetings, ...groups, ...edit(clientRecord, client, { letGoOn: ctx.day })]
}

/** «Не взяла» is her `−` for the catalogues that she still has. */
function minuses(facts: Facts, client: Client, day: string): Change[] {
  return openHandouts(facts, client.id).flatMap((handout) =>
    edit(handoutRecord, handout, { closedOn: day, outcome: 'declined' }),
  )
}
