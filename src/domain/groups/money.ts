import type { Facts } from '../../book/facts.ts'
import type { Day } from '../../words/days.ts'
import { type Group, type Payment, paymentRecord } from './records.ts'

/** What was paid for an enrolment and given back, in the order in which it was written down. */
export function paymentsFor(facts: Facts, enrolment: string): Payment[] {
  const payments = facts.where(paymentRecord, 'enrolment', enrolment)
  return [...payments].sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1))
}

/** What is left of payments after refunds, minor units. */
export function balanceOf(payments: readonly Payment[]): number {
  return payments.reduce((sum, { kind, sum: one }) => sum + (kind === 'payment' ? one : -one), 0)
}

/** The instant since which something has been paid; undefined when nothing is, or all was given back. */
export function paidSince(payments: readonly Payment[]): string | undefined {
  let since: string | undefined
  let sum = 0
  for (const payment of payments) {
    sum += payment.kind === 'payment' ? payment.sum : -payment.sum
    since = sum > 0 ? (since ?? payment.at) : undefined
  }
  return since
}

type Prices = Pick<Group, 'price' | 'prepayment'>

/** Paid ahead: the whole prepayment, or anything where none is asked for. */
export function isPrepaid({ prepayment }: Prices, balance: number): boolean {
  return balance > 0 && balance >= (prepayment ?? 0)
}

/** Paid ahead before a day. What is paid at the door says nothing of whether somebody would have come. */
export function wasPrepaid(group: Prices, payments: readonly Payment[], day: Day): boolean {
  return isPrepaid(group, balanceOf(payments.filter(({ on }) => on < day)))
}

/** What is still to be paid of the price, minor units. */
export function owedOf({ price = 0 }: Prices, balance: number): number {
  return Math.max(0, price - balance)
}
