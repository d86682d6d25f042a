import type { Facts } from '../../book/facts.ts'
import type { Day } from '../../words/days.ts'
import { type Enrolment, type Group, marksIn } from './records.ts'
import { dayOfSession, sessionsOf } from './sessions.ts'

/** `came` to some session, `away` when they are known to have stayed away, else not known yet. */
export type Presence = 'came' | 'away' | 'unknown'

/**
 * Who of a group has come so far. As in a paper register, no mark means away once the first session is past and
 * others have marks for it; whoever enrolled later is not known before their own mark.
 */
export function presenceIn(
  facts: Facts,
  group: Group,
  day: Day,
): (enrolment: Enrolment) => Presence {
  const marks = marksIn(facts, group.id)
  const clients = (wanted: boolean) =>
    new Set(marks.flatMap(({ came, client }) => (came === wanted ? [client] : [])))
  const [came, away] = [clients(true), clients(false)]
  const [first] = sessionsOf(group)
  const firstDay = first ? dayOfSession(first) : day
  const isKept = firstDay < day && marks.some(({ session }) => session === first?.id)
  return ({ client, on }) => {
    if (came.has(client)) return 'came'
    return away.has(client) || (isKept && on <= firstDay) ? 'away' : 'unknown'
  }
}
