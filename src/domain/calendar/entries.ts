import type { Facts } from '../../book/facts.ts'
import { longDay } from '../../words/dates.ts'
import { type Day, yearOf } from '../../words/days.ts'
import { type Lang, messages } from '../../words/lang.ts'
import { clientName } from '../clients/names.ts'
import { type Client, clientRecord } from '../clients/records.ts'
import { forgottenOn } from '../forgotten/rules.ts'
import { type Group, groupRecord } from '../groups/records.ts'
import { placesIn } from '../groups/seats.ts'
import { type Meeting, meetingRecord, usualMinutes } from '../meetings/records.ts'
import { type Task, taskRecord } from '../tasks/records.ts'

/** What a calendar shows: at a local time, or on a whole day, which may come back every year. */
export interface CalendarEntry {
  /** The same in every file, by which a calendar that takes the file again can tell what it has. */
  readonly uid: string
  readonly title: string
  readonly note?: string
  readonly place?: string
  readonly when:
    | { readonly at: string; readonly minutes: number }
    /** Of the 29th of February, the 28th stands for it in other years. */
    | { readonly day: Day; readonly yearly?: boolean }
}

const words = messages(
  {
    birthday: (name: string) => `День рождения: ${name}`,
    born: (day: string) => `Дата рождения: ${day}`,
    meeting: (name: string) => `Встреча: ${name}`,
    session: (title: string) => `Занятие: ${title}`,
    enrolled: (n: number) => `Записано: ${n}`,
    along: (name: string) => `С нами: ${name}`,
    promise: 'Обещание',
    task: 'Дело',
    check: 'Узнать',
  },
  {
    birthday: (name: string) => `Birthday: ${name}`,
    born: (day: string) => `Born: ${day}`,
    meeting: (name: string) => `Meeting: ${name}`,
    session: (title: string) => `Session: ${title}`,
    enrolled: (n: number) => `Enrolled: ${n}`,
    along: (name: string) => `Invited along: ${name}`,
    promise: 'Promise',
    task: 'Task',
    check: 'Ask',
  },
)

interface Wanted {
  readonly lang: Lang
  /** Whoever is let go by this day is left out. */
  readonly day: Day
  /** The meetings that were held from this day on stay in sight; none when absent. */
  readonly heldSince?: Day
}

/**
 * What is still to come or to be done, and everybody's birthday. What was moved, cancelled or did not happen is never in sight, nor is
 * anybody who was let go.
 */
export function calendarEntries(facts: Facts, wanted: Wanted): CalendarEntry[] {
  const { lang, day } = wanted
  const birthdays = Array.from(facts.all(clientRecord)).flatMap((client) =>
    client.birthday && isShown(facts, client, day)
      ? [birthdayOf(client, client.birthday, lang)]
      : [],
  )
  return [
    ...meetings(facts, wanted),
    ...sessions(facts, lang),
    ...tasks(facts, wanted),
    ...birthdays,
  ]
}

function meetings(facts: Facts, { lang, day, heldSince }: Wanted): CalendarEntry[] {
  return Array.from(facts.all(meetingRecord)).flatMap((meeting) => {
    const client = facts.get(clientRecord, meeting.client)
    if (!isShown(facts, client, day) || !isInSight(meeting, heldSince)) return []
    const { id, at, minutes = usualMinutes, place, invited } = meeting
    const along = invited === undefined ? undefined : facts.get(clientRecord, invited)
    const note = [phonesOf(client), along && words[lang].along(clientName(along))]
      .filter(Boolean)
      .join('\n')
    return [
      {
        uid: uidOf('meeting', id),
        title: words[lang].meeting(clientName(client)),
        ...(note && { note }),
        ...(place && { place }),
        when: { at, minutes },
      },
    ]
  })
}

function isInSight({ at, closedOn, outcome }: Meeting, heldSince: Day | undefined): boolean {
  if (closedOn === undefined) return true
  return outcome === 'held' && heldSince !== undefined && at.slice(0, 10) >= heldSince
}

/** Every session of the groups that take place. */
function sessions(facts: Facts, lang: Lang): CalendarEntry[] {
  return Array.from(facts.all(groupRecord)).flatMap((group) =>
    group.cancelledOn === undefined ? sessionsIn(facts, group, lang) : [],
  )
}

function sessionsIn(facts: Facts, group: Group, lang: Lang): CalendarEntry[] {
  const { title, place } = group
  const enrolled = placesIn(facts, group).filter(({ standing }) => standing === 'seat').length
  return group.sessions.map(({ id, at, minutes }) => ({
    uid: uidOf('session', id),
    title: words[lang].session(title),
    note: words[lang].enrolled(enrolled),
    ...(place && { place }),
    when: { at, minutes },
  }))
}

function tasks(facts: Facts, { lang, day }: Wanted): CalendarEntry[] {
  return Array.from(facts.all(taskRecord)).flatMap((task) => {
    const client = task.client === undefined ? undefined : facts.get(clientRecord, task.client)
    const isOfNobody = task.client !== undefined && !isShown(facts, client, day)
    if (task.doneOn !== undefined || isOfNobody) return []
    const note = phonesOf(client)
    return [
      {
        uid: uidOf('task', task.id),
        title: titleOf(task, client, lang),
        ...(note && { note }),
        when: { day: task.due },
      },
    ]
  })
}

function titleOf(task: Task, client: Client | undefined, lang: Lang): string {
  const about = [client && clientName(client), task.text].filter(Boolean).join(', ')
  return about ? `${words[lang][task.kind]}: ${about}` : words[lang][task.kind]
}

/** Calendars of phones know days before 1970 badly, and the 29th of February needs a leap year to begin in. */
const firstYear = 2000

function birthdayOf(client: Client, birthday: string, lang: Lang): CalendarEntry {
  const isYearKnown = !birthday.startsWith('--')
  const year = isYearKnown ? Math.max(yearOf(birthday), firstYear) : firstYear
  const born = isYearKnown ? words[lang].born(longDay(birthday, lang)) : ''
  const note = [born, phonesOf(client)].filter(Boolean).join('\n')
  return {
    uid: uidOf('birthday', client.id),
    title: words[lang].birthday(clientName(client)),
    ...(note && { note }),
    when: { day: `${year}-${birthday.slice(-5)}`, yearly: true },
  }
}

function phonesOf(client: Client | undefined): string {
  const contacts = client?.contacts ?? []
  return contacts.flatMap(({ value }) => (value.startsWith('+') ? [value] : [])).join(', ')
}

function isShown(facts: Facts, client: Client | undefined, day: Day): client is Client {
  return client !== undefined && forgottenOn(facts, client, day) === undefined
}

function uidOf(kind: string, id: string): string {
  return `${kind}-${id}@kartoteka`
}
