import { useSyncExternalStore } from 'react'
import { useNow } from '../../ui/use-now.ts'

/** The talk that is being timed. A phone may drop the page while its owner talks, so it is kept for the session. */
interface Timed {
  readonly client: string
  /** Milliseconds, as the clock has them. */
  readonly from: number
}

const place = 'kartoteka-talk'
/** Whoever comes back later than this was not talking all the time. */
const longest = 180
const minute = 60_000

const listeners = new Set<() => void>()
let timed: Timed | undefined = kept()

/** Begins to time a talk; of two at a time only the later is timed. */
export function startTimer(client: string): void {
  change({ client, from: Date.now() })
}

export function stopTimer(): void {
  change(undefined)
}

/** Minutes of the talk with a client so far, one at least; undefined when none is being timed. */
export function minutesOf(client: string): number | undefined {
  if (timed?.client !== client) return undefined
  const minutes = Math.max(1, Math.round((Date.now() - timed.from) / minute))
  return minutes <= longest ? minutes : undefined
}

/** The same, told again every minute. */
export function useMinutes(client: string): number | undefined {
  useNow()
  useSyncExternalStore(listen, () => timed)
  return minutesOf(client)
}

function listen(heard: () => void): () => void {
  listeners.add(heard)
  return () => listeners.delete(heard)
}

function change(to: Timed | undefined): void {
  if (timed === to) return
  timed = to
  if (to) sessionStorage.setItem(place, JSON.stringify(to))
  else sessionStorage.removeItem(place)
  for (const heard of listeners) heard()
}

function kept(): Timed | undefined {
  const text = sessionStorage.getItem(place)
  if (text === null) return undefined
  const { client, from }: Partial<Timed> = JSON.parse(text)
  return client && from ? { client, from } : undefined
}
