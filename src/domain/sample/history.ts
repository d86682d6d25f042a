import { addDays, type Day, dateOf, daysBetween, isoDay, yearOf } from '../../words/days.ts'
import { birthdayIn } from '../birthdays/rules.ts'
import { type OrderData, orderRecord } from '../orders/records.ts'
import { type TouchData, touchRecord } from '../touches/records.ts'
import type { Chance } from './chance.ts'
import type { Person } from './person.ts'
import * as talk from './talk.ts'
import type { Writer } from './writer.ts'

const yearsOfHistory = 4

interface Life {
  readonly writer: Writer
  readonly chance: Chance
  readonly day: Day
  readonly client: string
  readonly person: Person
  readonly birthday: string | undefined
}

/** Four years with a client: orders with and without a talk, talks without an order, congratulations. */
export function liveThrough(life: Life): void {
  const { person, day } = life
  if (person.place === 'unsorted' || person.place === 'prospect') return
  if (person.place === 'new') {
    talkOn(life, addDays(day, -life.chance.between(1, 2)))
    return
  }
  const last = lastOrderDay(life)
  const first = firstOrderDay(life, last)
  const pause = person.place === 'regular' && life.chance.percent(12)
  for (const date of orderDays(first, last, life.chance)) {
    if (!(pause && yearOf(date) === yearOf(day) - 2)) orderOn(life, date)
  }
  const talks = talkDays(first, last, life)
  talks.forEach((on, at) => {
    talkOn(life, on, at === talks.length - 1 ? person.lastTalk : undefined)
  })
  if (person.place === 'regular' && life.birthday) greetings(life, life.birthday, last)
}

/** The last order puts a person where the sample wants them, whatever day it is. */
function lastOrderDay({ person, day, chance }: Life): Day {
  if (person.place === 'black') {
    const year = yearOf(day) - (chance.percent(60) ? 2 : 3)
    return isoDay(year, chance.between(4, 12), chance.between(1, 28))
  }
  if (person.place === 'turning') {
    return isoDay(yearOf(day) - 1, chance.between(2, 9), chance.between(1, 28))
  }
  return addDays(day, -chance.between(6, 75))
}

function firstOrderDay({ person, day, chance }: Life, last: Day): Day {
  if (person.place === 'black') return addDays(last, -chance.between(60, 500))
  const first = addDays(day, -365 * yearsOfHistory + chance.between(0, 1250))
  const latest = addDays(last, -90)
  return first < latest ? first : latest
}

function orderDays(first: Day, last: Day, chance: Chance): Day[] {
  const days: Day[] = []
  for (let date = last; date >= first; date = addDays(date, -chance.between(45, 130))) {
    days.push(date)
  }
  return days
}

function orderOn({ writer, chance, client, person }: Life, date: Day): void {
  const items: NonNullable<OrderData['items']> = []
  for (let count = chance.between(1, 3); count > 0; count -= 1) {
    const [name, price] = chance.pick(talk.goods)
    if (items.every((item) => item.name !== name)) items.push({ name, sum: price * 100 })
  }
  const at = `${date}T09:00:00.000Z`
  const order = writer.add(orderRecord, {
    client,
    date,
    at,
    sum: items.reduce((sum, item) => sum + (item.sum ?? 0), 0),
    currency: 'RUB',
    ...(chance.percent(60) && { items }),
  })
  if (!chance.percent(45)) return
  const note = chance.percent(50) && { note: noteAbout(person, chance) }
  const channel = chance.pick(['call', 'visit', 'message'])
  writer.add(
    touchRecord,
    touch(client, date, { channel, outcome: 'order', brought: order, ...note }),
  )
}

/** Talks besides orders. Who drifted away had fewer, and nobody was called just now but the regulars. */
function talkDays(first: Day, last: Day, { person, day, chance }: Life): Day[] {
  const span = daysBetween(first, last)
  const count = person.place === 'black' ? chance.between(0, 2) : chance.between(2, 5)
  const old = Array.from({ length: count }, () =>
    addDays(first, chance.between(0, Math.max(0, span))),
  )
  if (person.place === 'regular')
    return [...old, addDays(day, -chance.between(3, person.lastTalk ? 5 : 40))]
  if (person.place === 'turning') return [...old, addDays(day, -chance.between(45, 110))]
  const after = addDays(last, chance.between(120, 420))
  if (chance.percent(50) && daysBetween(after, day) > 240) old.push(after)
  return chance.percent(70) || person.lastTalk
    ? [...old, addDays(day, -chance.between(125, 240))]
    : old
}

function talkOn({ writer, chance, client, person }: Life, on: Day, said?: string): void {
  const channel = chance.pick(['call', 'call', 'message', 'visit'])
  const declined =
    !said && person.place !== 'regular' && person.place !== 'new' && chance.percent(40)
  const outcome = declined ? 'declined' : 'talked'
  const note = said ?? (declined ? chance.pick(talk.declinedNotes) : noteAbout(person, chance))
  writer.add(touchRecord, touch(client, on, { channel, outcome, note, minutes: minutesOn(on) }))
}

/** Between five and twenty minutes, by the date alone. */
function minutesOn(on: Day): number {
  return 5 + (dateOf(on) % 4) * 5
}

function greetings({ writer, client, day }: Life, birthday: string, last: Day): void {
  for (let year = yearOf(day) - 3; year <= yearOf(day); year += 1) {
    const on = birthdayIn(birthday, year)
    if (on < day && on < last) {
      writer.add(touchRecord, touch(client, on, { channel: 'call', outcome: 'greeted' }))
    }
  }
}

function touch(
  client: string,
  on: Day,
  said: Pick<TouchData, 'channel' | 'outcome' | 'note' | 'minutes' | 'brought'>,
): TouchData {
  return { client, on, at: `${on}T09:30:00.000Z`, direction: 'out', ...said }
}

function noteAbout({ gender }: Person, chance: Chance): string {
  if (chance.percent(25) || gender === undefined) return chance.pick(talk.notesAboutAnyone)
  return chance.pick(gender === 'f' ? talk.notesAboutHer : talk.notesAboutHim)
}
