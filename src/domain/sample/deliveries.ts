import type { Book } from '../../book/book.ts'
import { addDays, type Day } from '../../words/days.ts'
import { type DeliveryData, deliveryRecord, type SendChannel } from '../broadcasts/records.ts'
import { usualWithin } from '../broadcasts/result.ts'
import { channelFor, channelsWanted } from '../broadcasts/rules.ts'
import { clientRecord } from '../clients/records.ts'
import { ordersOf } from '../orders/rules.ts'
import { type TouchData, touchRecord } from '../touches/records.ts'
import type { Writer } from './writer.ts'

/** Who gets a copy, and on which channel. */
export interface Reader {
  readonly client: string
  readonly channel: SendChannel
}

/** Those of some clients who may be written to on a day. */
export function readersOf(book: Book, clients: readonly string[], day: Day): Reader[] {
  const wanted = channelsWanted(undefined, true)
  return clients.flatMap((client) => {
    const card = book.get(clientRecord, client)
    const found = card && channelFor(book, card, wanted, day, 1)
    return found && 'channel' in found ? [{ client, channel: found.channel }] : []
  })
}

/** The orders that a copy sent on a day brings. */
export function broughtBy(book: Book, client: string, sentOn: Day): number {
  const until = addDays(sentOn, usualWithin)
  return ordersOf(book, client).filter(({ date }) => date >= sentOn && date <= until).length
}

type Copy = Pick<DeliveryData, 'broadcast' | 'on' | 'sentOn' | 'answeredOn' | 'skippedOn'>

/** A copy of a broadcast, with the talks that sending it and its answer are. */
export function deliver(
  writer: Writer,
  { client, channel }: Reader,
  title: string,
  copy: Copy,
): void {
  const { sentOn, answeredOn } = copy
  const brought = writer.add(deliveryRecord, { client, ...copy, ...(sentOn && { channel }) })
  const note = (on: Day, said: Pick<TouchData, 'direction' | 'outcome' | 'note'>) => {
    const at = `${on}T10:00:00.000Z`
    writer.add(touchRecord, { client, on, at, channel: 'message', ...said, brought })
  }
  if (sentOn) note(sentOn, { direction: 'out', outcome: 'sent', note: title })
  if (answeredOn) note(answeredOn, { direction: 'in', outcome: 'talked' })
}
