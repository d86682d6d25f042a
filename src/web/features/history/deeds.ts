import type { HistoryEntry } from '../../../book/history.ts'
import type { ToldEntry, ToldPage } from '../../local/net/protocol.ts'

/** A deed as the list shows it. */
export interface ShownDeed extends HistoryEntry {
  /** The name of who did it, where it is known. */
  readonly by: string | null
  /** The server has not answered it yet. */
  readonly waiting: boolean
}

/** What the server has told so far: everything from the latest deed to some earlier one. */
export interface Told {
  readonly epoch: string
  readonly entries: ReadonlyMap<string, ToldEntry>
  /** Where earlier deeds begin; absent when there are none. */
  readonly next: number | undefined
}

/** What is known after a page of the latest deeds has come, once more or for the first time. */
export function withLatest(told: Told | undefined, page: ToldPage): Told {
  const { epoch, next } = page
  const oldest = Math.min(...page.entries.map(({ revision }) => revision))
  const newest = Math.max(0, ...[...(told?.entries.values() ?? [])].map((one) => one.revision))
  // Between the page and what is known there may be deeds that were never told.
  const isGap = next !== undefined && oldest > newest
  if (!told || told.epoch !== epoch || isGap) return { epoch, next, entries: byId(page.entries) }
  return { ...told, entries: new Map([...told.entries, ...byId(page.entries)]) }
}

/** What is known after a page of earlier deeds has come. */
export function withEarlier(told: Told, page: ToldPage): Told {
  if (page.epoch !== told.epoch) return told
  return {
    ...told,
    next: page.next,
    entries: new Map([...told.entries, ...byId(page.entries)]),
  }
}

/** The whole list, the latest first: on top what the server does not know yet. `own` is latest first. */
export function shownDeeds(own: readonly ShownDeed[], told: Told | undefined): ShownDeed[] {
  if (!told) return [...own]
  const entries = [...told.entries.values()].sort((a, b) => b.revision - a.revision)
  const newest = entries.reduce((at, entry) => (entry.at > at ? entry.at : at), '')
  const above = own.filter(({ id, at, waiting }) => {
    return !told.entries.has(id) && (waiting || at > newest)
  })
  return [...above, ...entries.map((entry) => ({ ...entry, waiting: false }))]
}

/** Deeds by their day, in the order they come. */
export function byDay(deeds: readonly ShownDeed[]): { day: string; deeds: ShownDeed[] }[] {
  const days: { day: string; deeds: ShownDeed[] }[] = []
  for (const deed of deeds) {
    const last = days.at(-1)
    if (last?.day === deed.day) last.deeds.push(deed)
    else days.push({ day: deed.day, deeds: [deed] })
  }
  return days
}

function byId(entries: readonly ToldEntry[]): Map<string, ToldEntry> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}
