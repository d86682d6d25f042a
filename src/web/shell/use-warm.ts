import { useEffect } from 'react'

/** The first drawing is over by then, and so is the first tap of whoever is in a hurry. */
const soon = 3000

/** Safari has no idle callbacks. */
const whenIdle =
  typeof requestIdleCallback === 'function'
    ? (work: () => void) => requestIdleCallback(work)
    : (work: () => void) => setTimeout(work, 200)

/**
 * Fetches beforehand what a tap will need, so that the tap finds it there; never while the device has something to
 * do. `load` is the same function at every drawing.
 */
export function useWarm(load: () => Promise<unknown>): void {
  useEffect(() => {
    // Without a network the tap itself will say so.
    const timer = setTimeout(() => whenIdle(() => load().catch(() => {})), soon)
    return () => clearTimeout(timer)
  }, [load])
}
