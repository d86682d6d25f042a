import type { Book } from '../../book/book.ts'
import { refuse } from '../../book/result.ts'
import type { Day } from '../../words/days.ts'
import { type Group, groupRecord } from './records.ts'
import { nextSession, sessionsOf } from './sessions.ts'

/** So many of the latest are named to whoever asked for one that is not there. */
const shownTitles = 8

/** Every group: those with sessions to come first, the soonest on top; then those that are over or off, the latest first. */
export function groupsIn(book: Book, day: Day): Group[] {
  const key = (group: Group) => nextOf(group, day)?.at ?? ''
  const last = (group: Group) => sessionsOf(group).at(-1)?.at ?? ''
  const ahead = (group: Group) => key(group) !== ''
  return [...book.all(groupRecord)].sort((a, b) => {
    if (ahead(a) !== ahead(b)) return ahead(a) ? -1 : 1
    if (ahead(a)) return key(a) + a.id < key(b) + b.id ? -1 : 1
    return last(a) + a.id > last(b) + b.id ? -1 : 1
  })
}

/** The session to come; none where a group is off. */
export function nextOf(group: Group, day: Day) {
  return group.cancelledOn ? undefined : nextSession(group, day)
}

/** A group by its id or its title; unsaid, the one whose session comes next, else the latest. */
export function findGroup(book: Book, wanted: string | undefined, day: Day): Group | undefined {
  const groups = groupsIn(book, day)
  if (wanted === undefined) return groups[0]
  return groups.find(({ id, title }) => id === wanted || title === wanted)
}

/** Why there is no such group. */
export function noGroup(book: Book, wanted: string | undefined) {
  const titles = [...book.all(groupRecord)].map((one) => one.title)
  return wanted === undefined || titles.length === 0
    ? refuse('group.none-yet')
    : refuse('group.not-found', { title: wanted, titles: titles.slice(-shownTitles).join(', ') })
}
