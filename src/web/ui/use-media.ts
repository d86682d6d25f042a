import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query holds, and again whenever that changes. */
function useMedia(query: string): boolean {
  const onChange = useCallback(
    (listener: () => void) => {
      const list = matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(onChange, () => matchMedia(query).matches)
}

/** The list and the card fit side by side. The same width stands in the style sheets. */
export const useWide = () => useMedia('(min-width: 62.5em)')

/** The page is being put on paper: browsers say so before they lay the sheets out. */
export const usePrinting = () => useMedia('print')
