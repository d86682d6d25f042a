import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import { isPhone } from '../clients/contacts.ts'
import { inNameOrder } from '../clients/names.ts'
import { personById, personSchema } from '../clients/person.ts'
import { clientRecord } from '../clients/records.ts'
import { genderOf } from '../names/gender.ts'
import { balanceOf, isPrepaid, owedOf, paymentsFor } from './money.ts'
import {
  type Enrolment,
  enrolmentsIn,
  type Group,
  marksIn,
  paymentKinds,
  standings,
} from './records.ts'
import { placesIn } from './seats.ts'
import { nextSession } from './sessions.ts'
import { ticketOf } from './tickets.ts'

export const memberSchema = z.object({
  /** Of the enrolment. */
  id: z.string(),
  client: personSchema,
  gender: z.nullable(z.enum(['f', 'm'])),
  phone: z.nullable(z.string()),
  standing: z.enum([...standings, 'cancelled']),
  /** Which in the row of those who wait, from 1. */
  turn: z.nullable(z.int()),
  on: z.string(),
  cancelledOn: z.nullable(z.string()),
  /** What the client was told differs from where they stand. */
  untold: z.boolean(),
  /** Has confirmed the next session. */
  confirmed: z.boolean(),
  prepaid: z.boolean(),
  /** Paid less given back, minor units. */
  paid: z.int(),
  /** Still to be paid of the price. */
  owed: z.int(),
  /** Paid beyond the price. */
  over: z.int(),
  payments: z.array(
    z.object({ id: z.string(), kind: z.enum(paymentKinds), sum: z.int(), on: z.string() }),
  ),
  /** The number of the ticket, for who has paid ahead and has a seat. */
  ticket: z.nullable(z.string()),
  came: z.array(z.object({ session: z.string(), came: z.boolean() })),
})

export type Member = z.infer<typeof memberSchema>

/** Everybody of a group: those with a seat and those who wait by name and turn, then those who cancelled. */
export function membersOf(book: Book, group: Group, day: string): Member[] {
  const places = placesIn(book, group)
  const row = rowMaker(book, group, day)
  const held = places
    .filter(({ turn }) => turn === 0)
    .map(({ enrolment, standing }) => row(enrolment, standing, null))
  const waiting = places
    .filter(({ turn }) => turn > 0)
    .map(({ enrolment, standing, turn }) => row(enrolment, standing, turn))
  const gone = enrolmentsIn(book, group.id)
    .filter(({ cancelledOn }) => cancelledOn)
    .map((enrolment) => row(enrolment, 'cancelled', null))
  const byName = (rows: Member[]) => inNameOrder(rows, ({ client }) => client.name)
  return [...byName(held), ...waiting, ...byName(gone)]
}

function rowMaker(book: Book, group: Group, day: string) {
  const marks = Map.groupBy(marksIn(book, group.id), ({ client }) => client)
  const next = nextSession(group, day)
  return (enrolment: Enrolment, standing: Member['standing'], turn: number | null): Member => {
    const { id, client, on, cancelledOn, told, confirmedOn, confirmedFor } = enrolment
    const payments = paymentsFor(book, id)
    const paid = balanceOf(payments)
    const prepaid = isPrepaid(group, paid)
    const card = book.get(clientRecord, client)
    return {
      id,
      client: personById(book, client),
      gender: (card && genderOf(card)) ?? null,
      phone: card?.contacts?.find(isPhone)?.value ?? null,
      standing,
      turn,
      on,
      cancelledOn: cancelledOn ?? null,
      untold: standing !== 'cancelled' && standing !== told,
      confirmed: confirmedOn !== undefined && confirmedFor === next?.id,
      prepaid,
      paid,
      owed: owedOf(group, paid),
      over: group.price === undefined ? 0 : Math.max(0, paid - group.price),
      payments: payments.map(({ id: one, kind, sum, on: day }) => ({
        id: one,
        kind,
        sum,
        on: day,
      })),
      ticket: prepaid && standing === 'seat' ? ticketOf(id) : null,
      came: (marks.get(client) ?? []).map(({ session, came }) => ({ session, came })),
    }
  }
}
