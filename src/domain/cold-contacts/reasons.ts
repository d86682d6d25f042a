import { type About, type Reason, type ReasonSource, ranks } from '../reason.ts'
import { openTasks } from '../tasks/rules.ts'
import { coldContactRecord } from './records.ts'
import { say } from './words.ts'

export const coldContactReasons: ReasonSource = { find, say }

/**
 * The user's own call to somebody who left a phone: a task like any other, but its words remind both of them where they met.
 * "I will call you myself" changes a word of it and nothing else (article 000).
 */
function find({ book, client, day, settings }: About): readonly Reason[] {
  return openTasks(book, client.id).flatMap(({ id, due, coldContact }): Reason[] => {
    if (coldContact === undefined || due > day) return []
    const met = book.get(coldContactRecord, coldContact)
    if (!met) return []
    const facts = {
      on: met.on,
      place: met.place,
      ...(met.on !== client.metOn && { again: 1 }),
      ...(met.willCall && { willCall: 1 }),
      ...(settings.ownerName && { owner: settings.ownerName }),
    }
    return [{ code: 'first-call', rank: ranks.promise, record: id, facts }]
  })
}
