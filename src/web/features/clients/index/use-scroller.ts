import { type RefObject, useEffect, useState } from 'react'
import { useWide } from '../../../ui/use-media.ts'

/** The element that scrolls a list; null where the page itself does. */
export function useScroller(list: RefObject<HTMLElement | null>): Element | null {
  const wide = useWide()
  const [scroller, setScroller] = useState<Element | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another width scrolls elsewhere
  useEffect(() => {
    let at = list.current?.parentElement ?? null
    while (at && at !== document.body && getComputedStyle(at).overflowY !== 'auto') {
      at = at.parentElement
    }
    setScroller(at === document.body ? null : at)
  }, [list, wide])
  return scroller
}
