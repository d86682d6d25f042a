import { type RefObject, useEffect, useRef } from 'react'

let moved = false

/** Notes every move between screens; called once by the shell. Answers how to stop. */
export function watchMoves(onPush: () => void): () => void {
  // wouter tells of the history's own calls by events of these names.
  const push = () => {
    moved = true
    onPush()
  }
  const back = () => {
    moved = true
  }
  window.addEventListener('pushState', push)
  window.addEventListener('popstate', back)
  return () => {
    window.removeEventListener('pushState', push)
    window.removeEventListener('popstate', back)
  }
}

/**
 * For the heading of a screen: takes the focus when the person has moved to it, so that a screen reader
 * begins there. `key` tells screens of one shape apart, such as the card's id; `leads` is false where
 * another heading names the screen.
 */
export function useHeadingFocus(key = '', leads = true): RefObject<HTMLHeadingElement | null> {
  const ref = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another key is another screen
  useEffect(() => {
    if (!moved || !leads) return
    moved = false
    ref.current?.focus({ preventScroll: true })
  }, [key, leads])
  return ref
}
