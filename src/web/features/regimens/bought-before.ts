import type { Fact } from '../../../domain/timeline/timeline.ts'

const shownAtMost = 4

/** What a client has bought lately, by name, the latest first. */
export function boughtBefore(timeline: readonly Fact[]): string[] {
  const names = timeline.flatMap((fact) =>
    fact.type === 'order' ? fact.items.map(({ name }) => name) : [],
  )
  return [...new Set(names)].filter((name) => name.length <= 200).slice(0, shownAtMost)
}
