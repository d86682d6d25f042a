import { addMonths, type Day, monthOf, yearOf } from '../../words/days.ts'
import type { Days } from '../catalogues/periods.ts'
import { isAnswered } from '../touches/rules.ts'
import type { Person } from './people.ts'

export interface Month {
  /** `2026-11`. */
  readonly month: string
  readonly orders: number
  /** Minor units. */
  readonly sum: number
  readonly touches: number
  /** Clients whose first order ever was in this month. */
  readonly newClients: number
}

/** Every month from one day to another, with what was in it; none when the days are in the wrong order. */
export function monthsOf(people: readonly Person[], { from, to }: Days): Month[] {
  const months: { -readonly [Key in keyof Month]: Month[Key] }[] = []
  for (let day = `${from.slice(0, 7)}-01`; day <= to; day = addMonths(day, 1)) {
    const month = day.slice(0, 7)
    months.push({ month, orders: 0, sum: 0, touches: 0, newClients: 0 })
  }
  const first = monthNumber(from)
  const of = (day: Day) => months[monthNumber(day) - first]
  for (const { orders, touches, newOn } of people) {
    for (const { date, sum = 0 } of orders) {
      const month = of(date)
      if (!month) continue
      month.orders += 1
      month.sum += sum
    }
    for (const { on } of touches) {
      const month = of(on)
      if (month) month.touches += 1
    }
    const began = newOn && of(newOn)
    if (began) began.newClients += 1
  }
  return months
}

function monthNumber(day: Day): number {
  return yearOf(day) * 12 + monthOf(day)
}

/** How many touches a client had in a span; the last band has no end. */
const bands = [
  { from: 0, to: 0 },
  { from: 1, to: 2 },
  { from: 3, to: 5 },
  { from: 6, to: null },
] as const

export interface Band {
  readonly from: number
  /** Null for «6 and more». */
  readonly to: number | null
  readonly clients: number
  readonly buyers: number
  /** Buyers of clients, 0 to 1, two decimals; null where there is nobody. */
  readonly share: number | null
  /** Minor units. */
  readonly sum: number
  /** Minor units for each client of the band, whether they bought or not; null where there is nobody. */
  readonly averageSum: number | null
}

/**
 * Purchases beside attention: clients by how many touches they had, and what each group bought. A talk that ended
 * with an order is a touch as well.
 */
export function bandsOf(people: readonly Person[]): Band[] {
  return bands.map(({ from, to }) => {
    const inBand = people.filter(
      ({ touches: { length } }) => from <= length && (to === null || length <= to),
    )
    const clients = inBand.length
    const buyers = inBand.filter(({ orders }) => orders.length > 0).length
    const sum = inBand.reduce((all, person) => all + person.sum, 0)
    const averageSum = clients === 0 ? null : Math.round(sum / clients)
    return { from, to, clients, buyers, share: shareOf(buyers, clients), sum, averageSum }
  })
}

/** So many of so many, 0 to 1, two decimals; null of none. */
export function shareOf(some: number, all: number): number | null {
  return all === 0 ? null : Math.round((some / all) * 100) / 100
}

export interface Touches {
  readonly all: number
  /** The client was reached. */
  readonly answered: number
  readonly call: number
  readonly message: number
  readonly visit: number
  readonly letter: number
}

/** How many touches there were, in either direction, and by which channel. */
export function touchesIn(people: readonly Person[]): Touches {
  const counts = { all: 0, answered: 0, call: 0, message: 0, visit: 0, letter: 0 }
  for (const { touches } of people) {
    for (const touch of touches) {
      counts.all += 1
      counts[touch.channel] += 1
      if (isAnswered(touch)) counts.answered += 1
    }
  }
  return counts
}
