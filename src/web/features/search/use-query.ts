import { useEffect, useState } from 'react'
import { useLocation, useSearch } from 'wouter'

/** So long after the last key the address follows. */
const pause = 300

interface Query {
  readonly query: string
  readonly setQuery: (query: string) => void
  /** Brings the address up to date at once: the screen is about to be left. */
  readonly settle: () => void
}

/** What is looked for, as the address says it, so that the way back from a card leads to it. */
export function useQuery(): Query {
  const asked = new URLSearchParams(useSearch()).get('q') ?? ''
  const [path, go] = useLocation()
  const [query, setQuery] = useState(asked)
  const settle = () => {
    // A card may be opening already while this screen is still shown.
    if (query === asked || location.pathname !== path) return
    go(query ? `${path}?${new URLSearchParams({ q: query })}` : path, { replace: true })
  }
  useEffect(() => {
    const timer = setTimeout(settle, pause)
    return () => clearTimeout(timer)
  })
  return { query, setQuery, settle }
}
