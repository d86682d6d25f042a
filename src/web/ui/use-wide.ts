import { useSyncExternalStore } from 'react'

/** The list and the card fit side by side. The same width stands in the style sheets. */
const wide = '(min-width: 62.5em)'

export function useWide(): boolean {
  return useSyncExternalStore(onChange, () => matchMedia(wide).matches)
}

function onChange(listener: () => void): () => void {
  const query = matchMedia(wide)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
