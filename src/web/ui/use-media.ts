import { useCallback, useRef, useSyncExternalStore } from 'react'

/** Marks what is printed instead of the page. While it is there the page behind it stays as it is: on paper it would be laid out anew, and take its windows away. */
export const sheetMark = 'data-sheet'

/** Whether a media query holds, and again whenever that changes. */
function useMedia(query: string): boolean {
  const known = useRef<boolean>(undefined)
  const onChange = useCallback(
    (listener: () => void) => {
      const list = matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(onChange, () => {
    const isKept = document.querySelector(`[${sheetMark}]`) !== null
    if (known.current === undefined || !isKept) known.current = matchMedia(query).matches
    return known.current
  })
}

/** The list and the card fit side by side. The same width stands in the style sheets. */
export const useWide = () => useMedia('(min-width: 62.5em)')

/** The page is being put on paper: browsers say so before they lay the sheets out. */
export const usePrinting = () => useMedia('print')
