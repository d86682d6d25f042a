import type { Day } from '../../words/days.ts'
import type { Group, Session } from './records.ts'

/** The sessions of a group, the earliest first. */
export function sessionsOf({ sessions }: Pick<Group, 'sessions'>): readonly Session[] {
  return [...sessions].sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1))
}

/** The local day of a session. */
export function dayOfSession({ at }: Pick<Session, 'at'>): Day {
  return at.slice(0, 10)
}

/** The day of the first session. */
export function firstDayOf({ sessions }: Pick<Group, 'sessions'>): Day {
  return sessions.reduce((first, { at }) => (at < first ? at : first), '9999').slice(0, 10)
}

/** The session of a day, or the first one after it; undefined when the group is over. */
export function nextSession(group: Pick<Group, 'sessions'>, day: Day): Session | undefined {
  return sessionsOf(group).find((one) => dayOfSession(one) >= day)
}
