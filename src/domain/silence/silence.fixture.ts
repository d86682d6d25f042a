import type { Row } from '../../book/change.ts'
import { dayNumber, dayOf } from '../../words/days.ts'
import { idOf } from '../domain.fixture.ts'
import { Chance } from '../sample/chance.ts'
import type { Model } from './model.ts'
import type { OrderDays } from './rules.ts'

/** The parameters of the paper (table 2), and its log-likelihood. */
export const paper = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426, logLikelihood: -9582.4 }

export interface Shop {
  readonly clients: number
  /** Clients come evenly over the first 70 % of these days. */
  readonly days: number
  readonly seed: number
  /** Each gap is the client's own within 30 %, where the model has gaps at random. */
  readonly clockwork?: boolean
}

/** Days, the first of them 0, on which clients who live as the model says would order. */
export function simulated(model: Model, { clients, days, seed, clockwork }: Shop): OrderDays[] {
  const chance = new Draws(seed)
  return Array.from({ length: clients }, () => {
    const rate = chance.gamma(model.r) / model.alpha / 7
    const [leave, stay] = [chance.gamma(model.a), chance.gamma(model.b)]
    const found = new Set<number>()
    let at = chance.uniform() * days * 0.7
    for (let leaves = false; at <= days && !leaves; ) {
      leaves = found.size > 0 && chance.uniform() < leave / (leave + stay)
      found.add(Math.floor(at))
      at += (clockwork ? 0.7 + 0.6 * chance.uniform() : -Math.log(chance.uniform())) / rate
    }
    return [...found]
  })
}

/** The clients with their orders as rows of a book; the last day of the shop is `until`. */
export function rowsOf(clients: readonly OrderDays[], days: number, until: string): Row[] {
  const start = dayNumber(until) - days
  return clients.flatMap((ordered, n) => {
    const client = idOf(`client ${n}`)
    const orders = ordered.map((day) => ({
      type: 'order',
      id: idOf(`order ${n} ${day}`),
      rev: 1,
      data: { client, date: dayOf(start + day) },
    }))
    return [{ type: 'client', id: client, rev: 1, data: { first: `Имя ${n}` } }, ...orders]
  })
}

class Draws {
  private readonly chance: Chance

  constructor(seed: number) {
    this.chance = new Chance(seed)
  }

  /** Between 0 and 1, neither of them. */
  uniform(): number {
    return this.chance.between(1, 999_999_999) / 1_000_000_000
  }

  /** Gamma with scale 1 (Marsaglia and Tsang, 2000). */
  gamma(shape: number): number {
    if (shape < 1) return this.gamma(shape + 1) * this.uniform() ** (1 / shape)
    const d = shape - 1 / 3
    for (;;) {
      const x = this.normal()
      const v = (1 + x / Math.sqrt(9 * d)) ** 3
      if (v > 0 && Math.log(this.uniform()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v
    }
  }

  private normal(): number {
    return Math.sqrt(-2 * Math.log(this.uniform())) * Math.cos(2 * Math.PI * this.uniform())
  }
}
