import { folded } from '../clients/names.ts'
import type { Person } from './people.ts'

export interface Source {
  /** As it is written on most of its cards; null for cards that do not say. */
  readonly source: string | null
  readonly clients: number
  readonly buyers: number
  readonly newClients: number
  readonly orders: number
  /** Minor units. */
  readonly sum: number
}

/**
 * Where clients came from and what each source brought, the best by sum first. «Соседка» and «соседка » are one
 * source; a source that has brought nothing is listed too.
 */
export function sourcesOf(people: readonly Person[]): Source[] {
  const spelled = new Map<string | null, Source>()
  for (const person of people) {
    const source = person.client.source ?? null
    const one = sourceOf(source, person)
    const known = spelled.get(source)
    spelled.set(source, known ? together(known, one) : one)
  }
  const sources = new Map<string, Source>()
  for (const one of [...spelled.values()].sort((a, b) => b.clients - a.clients || bySource(a, b))) {
    const key = folded(one.source ?? '')
    const known = sources.get(key)
    sources.set(key, known ? together(known, one) : one)
  }
  return [...sources.values()].sort(
    (a, b) => b.sum - a.sum || b.orders - a.orders || b.clients - a.clients || bySource(a, b),
  )
}

function sourceOf(source: string | null, { orders, sum, newOn }: Person): Source {
  return {
    source,
    clients: 1,
    buyers: orders.length > 0 ? 1 : 0,
    newClients: newOn ? 1 : 0,
    orders: orders.length,
    sum,
  }
}

function together(a: Source, b: Source): Source {
  return {
    source: a.source,
    clients: a.clients + b.clients,
    buyers: a.buyers + b.buyers,
    newClients: a.newClients + b.newClients,
    orders: a.orders + b.orders,
    sum: a.sum + b.sum,
  }
}

function bySource(a: Source, b: Source): number {
  return (a.source ?? '') < (b.source ?? '') ? -1 : 1
}
