import type { History } from './model.ts'

/** Clients with as many repeat orders; those whose weeks are the same too are one point. */
export interface Group {
  readonly repeats: number
  readonly points: readonly Point[]
}

export interface Point {
  readonly recency: number
  readonly age: number
  readonly clients: number
}

/** Histories by the number of repeat orders, in an order of their own, so that no sum depends on how they came. */
export function grouped(histories: readonly History[]): readonly Group[] {
  const groups: { repeats: number; points: { -readonly [Key in keyof Point]: Point[Key] }[] }[] = []
  for (const { repeats, recency, age } of histories.toSorted(inOrder)) {
    let group = groups.at(-1)
    if (group?.repeats !== repeats) {
      group = { repeats, points: [] }
      groups.push(group)
    }
    const last = group.points.at(-1)
    if (last?.age === age && last.recency === recency) last.clients += 1
    else group.points.push({ recency, age, clients: 1 })
  }
  return groups
}

function inOrder(one: History, other: History): number {
  return one.repeats - other.repeats || one.age - other.age || one.recency - other.recency
}
