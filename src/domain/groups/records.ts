import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import { defineRecord, type Stored } from '../../book/record.ts'
import { currency, day, id, line, lines, localTime, minor } from '../schemas.ts'

const count = z.int().check(z.gte(1), z.lte(2000))

export const sessionMinutes = z.int().check(z.gte(5), z.lte(1440))

const session = z.looseObject({ id, at: localTime, minutes: sessionMinutes })

/** Rent, materials; a cost that returns is counted for each session, or for each who comes. */
const cost = z.looseObject({
  label: line(100),
  sum: minor,
  per: z.optional(z.enum(['session', 'person'])),
})

/** What a group holds besides its sessions; sums are minor units of its currency. */
export const groupFields = {
  title: line(120),
  place: z.optional(line(300)),
  /** No more than so many; without an end when unsaid. */
  seats: z.optional(count),
  /** For how many it was planned, and with how many at least it takes place. */
  planned: z.optional(count),
  least: z.optional(count),
  /** Of the whole course. */
  price: z.optional(minor),
  prepayment: z.optional(minor),
  prepayBy: z.optional(day),
  costs: z.optional(z.array(cost).check(z.maxLength(50))),
  note: z.optional(lines(2000)),
}

const groupSchema = z.looseObject({
  ...groupFields,
  sessions: z.array(session).check(z.minLength(1), z.maxLength(400)),
  /** The book's when it was opened. */
  currency,
  madeOn: day,
  /** It does not take place. */
  cancelledOn: z.optional(day),
})

export type Session = z.infer<typeof session>
export type Cost = z.infer<typeof cost>
export type Group = Stored<z.infer<typeof groupSchema>>

/** A course, a support group, a single evening. */
export const groupRecord = defineRecord('group', groupSchema, {
  happened: 'madeOn',
  marks: ['cancelledOn'],
})

/** Where somebody enrolled stands: has a seat, waits for one, or the group is off. */
export const standings = ['seat', 'waiting', 'off'] as const

const enrolmentSchema = z.looseObject({
  client: id,
  group: id,
  on: day,
  /** The instant, which orders those who enrolled. */
  at: z.string(),
  /** Which standing the client knows of. */
  told: z.enum(standings),
  confirmedOn: z.optional(day),
  /** The session that was confirmed; means something only together with `confirmedOn`. */
  confirmedFor: z.optional(id),
  cancelledOn: z.optional(day),
})

export type Enrolment = Stored<z.infer<typeof enrolmentSchema>>

/** A client in a group; its id is made of both, so that two devices enrol somebody once. */
export const enrolmentRecord = defineRecord('enrolment', enrolmentSchema, {
  index: ['group'],
  owner: 'client',
  impersonal: ['group', 'on', 'at', 'told', 'confirmedOn', 'confirmedFor', 'cancelledOn'],
  happened: 'on',
  marks: ['confirmedOn', 'cancelledOn'],
})

export const paymentKinds = ['payment', 'refund'] as const

const paymentSchema = z.looseObject({
  client: id,
  enrolment: id,
  kind: z.enum(paymentKinds),
  /** Minor units. */
  sum: minor.check(z.positive()),
  currency,
  on: day,
  at: z.string(),
})

export type Payment = Stored<z.infer<typeof paymentSchema>>

/** Money that a client gave for a group, or was given back. */
export const paymentRecord = defineRecord('payment', paymentSchema, {
  index: ['enrolment'],
  owner: 'client',
  impersonal: ['enrolment', 'kind', 'sum', 'currency', 'on', 'at'],
  happened: 'on',
})

const attendanceSchema = z.looseObject({
  client: id,
  group: id,
  session: id,
  /** The day of the session. */
  on: day,
  came: z.boolean(),
})

export type Attendance = Stored<z.infer<typeof attendanceSchema>>

/** Whether a client came to a session; its id is made of both, so that marks of two devices are one. */
export const attendanceRecord = defineRecord('attendance', attendanceSchema, {
  index: ['group'],
  owner: 'client',
  impersonal: ['group', 'session', 'on', 'came'],
  happened: 'on',
})

export function enrolmentsIn(facts: Facts, group: string): readonly Enrolment[] {
  return facts.where(enrolmentRecord, 'group', group)
}

export function marksIn(facts: Facts, group: string): readonly Attendance[] {
  return facts.where(attendanceRecord, 'group', group)
}
