import type { Facts } from '../../book/facts.ts'
import { longDay } from '../../words/dates.ts'
import { type Day, yearOf } from '../../words/days.ts'
import { type Lang, messages } from '../../words/lang.ts'
import { clientName } from '../clients/names.ts'
import { type Client, clientRecord } from '../clients/records.ts'
import { type Group, groupRecord } from '../groups/records.ts'
import { placesIn } from '../groups/seats.ts'
import { meetingRecord } from '../meetings/records.ts'
import { type Task, taskRecord } from '../tasks/records.ts'

/** What a calendar shows: at a local time, or on a whole day, which may come back every year. */
export interface CalendarEntry {
  /** The same in every file, by which a calendar that takes the file again can tell what it has. */
  readonly uid: string
  readonly title: string
  readonly note?: string
  readonly place?: string
  readonly when:
    | {
        readonly at: string
        /** How long it is, where that is known. */
        readonly minutes?: number
      }
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
    promise: 'Promise',
    task: 'Task',
    check: 'Ask',
  },
)

/** What is still to come or to be done, and everybody's birthday. Who was let go is left out. */
export function calendarEntries(facts: Facts, lang: Lang): CalendarEntry[] {
  const birthdays = Array.from(facts.all(clientRecord)).flatMap((client) =>
    isShown(client) && client.birthday ? [birthdayOf(client, client.birthday, lang)] : [],
  )
  return [...meetings(facts, lang), ...sessions(facts, lang), ...tasks(facts, lang), ...birthdays]
}

function meetings(facts: Facts, lang: Lang): CalendarEntry[] {
  return Array.from(facts.all(meetingRecord)).flatMap(
    ({ id, client: owner, at, place, closedOn }) => {
      const client = facts.get(clientRecord, owner)
      if (closedOn !== undefined || !isShown(client)) return []
      const note = phonesOf(client)
      return [
        {
          uid: uidOf('meeting', id),
          title: words[lang].meeting(clientName(client)),
          ...(note && { note }),
          ...(place && { place }),
          when: { at },
        },
      ]
    },
  )
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

function tasks(facts: Facts, lang: Lang): CalendarEntry[] {
  return Array.from(facts.all(taskRecord)).flatMap((task) => {
    const client = task.client === undefined ? undefined : facts.get(clientRecord, task.client)
    const isOfNobody = task.client !== undefined && !isShown(client)
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

function isShown(client: Client | undefined): client is Client {
  return client !== undefined && client.letGoOn === undefined
}

function uidOf(kind: string, id: string): string {
  return `${kind}-${id}@kartoteka`
}
