import { addDays, type Day } from '../../words/days.ts'
import type { ClientData } from '../clients/records.ts'
import { clientRecord } from '../clients/records.ts'
import { type ColdContactData, coldContactRecord } from '../cold-contacts/records.ts'
import { meetingRecord } from '../meetings/records.ts'
import { orderRecord } from '../orders/records.ts'
import { taskRecord } from '../tasks/records.ts'
import { touchRecord } from '../touches/records.ts'
import type { Writer } from './writer.ts'

const fair = 'на школьной ярмарке'
const gate = 'у проходной завода'

/**
 * Two afternoons at a fair and two at the gate of a plant: a dozen strangers, four of whom left a phone. One came to a meeting and
 * ordered, one did not come, one is still without an answer, and one, of today, has promised to call and is to be called tomorrow.
 */
export function meetStrangers(writer: Writer, day: Day): void {
  const ago = (days: number) => addDays(day, -days)
  for (const [days, place, given] of withoutPhone) {
    writer.add(coldContactRecord, { on: ago(days), place, given })
  }
  const stranger = (days: number, contact: Partial<ColdContactData>, card: ClientData): string => {
    const { place = fair, given = 'card', note, willCall } = contact
    const on = ago(days)
    const known = { metOn: on, metWhere: place, ...(note && { metHow: note }), ...card }
    const client = writer.add(clientRecord, known)
    const said = { ...(note && { note }), ...(willCall && { willCall }) }
    const met = writer.add(coldContactRecord, { client, on, place, given, ...said })
    const call = { client, kind: 'task', coldContact: met, due: ago(days - 1), madeOn: on } as const
    writer.add(taskRecord, { ...call, ...(days > 0 && { doneOn: ago(days - 1) }) })
    return client
  }
  const talk = (client: string, days: number, outcome: 'meeting' | 'no-answer' | 'talked') =>
    writer.add(touchRecord, {
      client,
      on: ago(days),
      channel: 'call',
      direction: 'out',
      outcome,
    })

  const rita = stranger(
    48,
    { note: 'спросила про крем для сухой кожи' },
    { first: 'Рита', gender: 'f', contacts: [phone(901)] },
  )
  talk(rita, 47, 'meeting')
  writer.add(meetingRecord, {
    client: rita,
    at: `${ago(45)}T18:00`,
    place: 'кофейня на площади',
    arrangedOn: ago(47),
    closedOn: ago(45),
    outcome: 'held',
  })
  const first = { client: rita, date: ago(43), sum: 186_000, currency: 'RUB' }
  writer.add(orderRecord, { ...first, items: [{ name: 'крем для рук' }, { name: 'бальзам' }] })

  const kostya = stranger(48, {}, { first: 'Костя', gender: 'm', contacts: [phone(902)] })
  talk(kostya, 47, 'talked')

  const zoya = stranger(
    16,
    { place: gate },
    { first: 'Зоя', epithet: 'из бухгалтерии', gender: 'f', contacts: [phone(903)] },
  )
  talk(zoya, 15, 'meeting')
  writer.add(meetingRecord, {
    client: zoya,
    at: `${ago(12)}T12:30`,
    arrangedOn: ago(15),
    closedOn: ago(12),
    outcome: 'no-show',
  })

  stranger(
    0,
    { place: gate, willCall: true, note: 'выбирает подарок сестре' },
    { first: 'Инна', gender: 'f', contacts: [phone(904)] },
  )
}

const withoutPhone = [
  [48, fair, 'leaflet'],
  [48, fair, 'leaflet'],
  [47, fair, 'card'],
  [47, fair, 'leaflet'],
  [16, gate, 'leaflet'],
  [16, gate, 'nothing'],
  [0, gate, 'leaflet'],
  [0, gate, 'card'],
] as const

/** Of nobody, as all phones of the sample. */
function phone(number: number) {
  return { kind: 'mobile', value: `+79000000${number}` } as const
}
