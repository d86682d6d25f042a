import { useEffect } from 'react'

/** The first drawing is over by then. */
const soon = 1500

/** Fetches beforehand what a tap will need, so that the tap finds it there. `load` is the same function at every drawing. */
export function useWarm(load: () => Promise<unknown>): void {
  useEffect(() => {
    // Without a network the tap itself will say so.
    const timer = setTimeout(() => load().catch(() => {}), soon)
    return () => clearTimeout(timer)
  }, [load])
}
