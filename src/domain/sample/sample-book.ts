import type { Row } from '../../book/change.ts'
import { addDays, type Day } from '../../words/days.ts'
import { clientRecord } from '../clients/records.ts'
import { meetingRecord } from '../meetings/records.ts'
import { orderRecord } from '../orders/records.ts'
import { settingsId, settingsRecord } from '../settings/records.ts'
import { taskRecord } from '../tasks/records.ts'
import { cardOf } from './card.ts'
import { lookAfter } from './care.ts'
import { cast, type Role } from './cast.ts'
import { type Buyer, handOutCatalogues } from './catalogues.ts'
import { Chance } from './chance.ts'
import { drifted } from './drifted.ts'
import { liveThrough } from './history.ts'
import { neighbours } from './neighbours.ts'
import type { Person } from './person.ts'
import { prospects } from './prospects.ts'
import { Writer } from './writer.ts'

const seed = 1974

/**
 * The card index of an invented consultant as it would look on a day: people, four years of orders and
 * talks, and enough to do on that very day. The same day always gives the same book.
 */
export function sampleBook(day: Day): Row[] {
  const writer = new Writer()
  const chance = new Chance(seed)
  const ids = new Map<string, string>()
  const enter = (person: Person): string => {
    const card = cardOf(person, ids.size + 1, day, chance)
    const client = writer.add(clientRecord, card)
    ids.set(person.name, client)
    liveThrough({ writer, chance, day, client, person, birthday: card.birthday })
    return client
  }
  const roles = Object.entries(cast).map(([role, person]) => [role, enter(person)] as const)
  for (const person of [...neighbours, ...drifted]) enter(person)
  // Every role of the cast has just been entered.
  planTheDay(writer, Object.fromEntries(roles) as Record<Role, string>, day)
  handOutCatalogues(writer, chance, day, buyersIn(writer.rows))
  writer.add(settingsRecord, { ownerGender: 'f', currency: 'RUB', capacity: 14 }, settingsId)
  for (const person of prospects) enter(person)
  lookAfter(writer, new Chance(seed + 1), ids, day)
  return writer.rows
}

function buyersIn(rows: readonly Row[]): Buyer[] {
  const days = new Map<string, Day[]>()
  for (const { type, data } of rows) {
    if (type !== orderRecord.name || data === null) continue
    // The writer adds an order only with its client and its date.
    const { client, date } = data as { client: string; date: Day }
    days.set(client, [...(days.get(client) ?? []), date])
  }
  return [...days].map(([client, orderDays]) => ({ client, orderDays }))
}

function planTheDay(writer: Writer, ids: Record<Role, string>, day: Day): void {
  const madeOn = addDays(day, -9)
  writer.add(meetingRecord, {
    client: ids.meeting,
    at: `${addDays(day, 1)}T16:00`,
    minutes: 90,
    place: 'кафе у парка',
    invited: ids.promise,
    arrangedOn: addDays(day, -4),
  })
  writer.add(taskRecord, {
    client: ids.promise,
    kind: 'promise',
    text: 'решить про набор маме',
    due: day,
    madeOn,
  })
  writer.add(taskRecord, {
    client: ids.task,
    kind: 'task',
    text: 'занести каталог и пробники',
    due: day,
    madeOn,
  })
  writer.add(taskRecord, {
    client: ids.birthdaySoon,
    kind: 'promise',
    text: 'ответить, ждать ли ореховый крем',
    due: addDays(day, 5),
    madeOn,
  })
}
