import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import { type Dated, factFields } from '../fact.ts'
import { enrolmentRecord, groupRecord, marksIn, paymentKinds, paymentRecord } from './records.ts'

const ofGroup = { ...factFields, group: z.string(), title: z.string() }

export const enrolmentFact = z.object({
  type: z.literal('enrolment'),
  ...ofGroup,
  /** To how many sessions they came, of how many that were marked for them. */
  came: z.int(),
  marked: z.int(),
  cancelledOn: z.nullable(z.string()),
})

export const paymentFact = z.object({
  type: z.literal('payment'),
  ...ofGroup,
  kind: z.enum(paymentKinds),
  sum: z.int(),
  currency: z.string(),
})

type GroupFact = z.infer<typeof enrolmentFact> | z.infer<typeof paymentFact>

/** The groups of a client: when they enrolled, how often they came, what they paid. */
export function groupFacts(facts: Facts, client: string): Dated<GroupFact>[] {
  const enrolments = facts.where(enrolmentRecord, 'client', client)
  const titles = new Map(
    enrolments.map(({ id, group }) => {
      const title = facts.get(groupRecord, group)?.title ?? ''
      return [id, { group, title }]
    }),
  )
  const enrolled = enrolments.map(({ id, group, on, at, cancelledOn = null }) => {
    const marks = marksIn(facts, group).filter((one) => one.client === client)
    const came = marks.filter((one) => one.came).length
    const title = titles.get(id)?.title ?? ''
    const counted = { came, marked: marks.length, cancelledOn }
    return { fact: { type: 'enrolment' as const, id, on, group, title, ...counted }, at }
  })
  const paid = facts
    .where(paymentRecord, 'client', client)
    .map(({ id, enrolment, on, at, kind, sum, currency }) => {
      const of = titles.get(enrolment) ?? { group: '', title: '' }
      return { fact: { type: 'payment' as const, id, on, ...of, kind, sum, currency }, at }
    })
  return [...enrolled, ...paid]
}
