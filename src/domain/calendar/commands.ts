import * as z from 'zod/mini'
import { create, remove } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { ok, refuse } from '../../book/result.ts'
import { id } from '../schemas.ts'
import { feedFields, feedRecord } from './records.ts'

/**
 * Makes a link for a calendar program. The device makes the secret and tells its hash alone. Refuses `feed.exists` (the hash
 * stands already), `feed.zone` (no such time zone).
 */
export const makeFeed = defineCommand({
  name: 'feed.make',
  title: { ru: 'Сделать ссылку для календаря', en: 'Make a calendar link' },
  args: z.object({ id: z.optional(id), ...feedFields }),
  role: 'member',
  http: { method: 'POST', path: '/feeds' },
  run(facts, { id: given, ...feed }, ctx) {
    if (!isZone(feed.tz, ctx.at)) return refuse('feed.zone', { zone: feed.tz }, 'tz')
    for (const { hash } of facts.all(feedRecord)) {
      if (hash === feed.hash) return refuse('feed.exists')
    }
    return ok([create(feedRecord, given ?? ctx.newId('feed'), { ...feed, madeOn: ctx.day })])
  },
})

/** Switches a link off at once. Refuses `feed.unknown`. */
export const revokeFeed = defineCommand({
  name: 'feed.revoke',
  title: { ru: 'Выключить ссылку для календаря', en: 'Switch a calendar link off' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'DELETE', path: '/feeds/{id}' },
  run(facts, { id: feedId }) {
    const feed = facts.get(feedRecord, feedId)
    return feed ? ok([remove(feedRecord, feed)]) : refuse('feed.unknown')
  },
})

export const calendarCommands = [makeFeed, revokeFeed]

function isZone(tz: string, at: string): boolean {
  try {
    Temporal.Instant.from(at).toZonedDateTimeISO(tz)
    return true
  } catch {
    return false
  }
}
