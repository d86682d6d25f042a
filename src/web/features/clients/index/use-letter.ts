import { type RefObject, useCallback, useEffect, useState } from 'react'

interface Places {
  readonly list: RefObject<HTMLElement | null>
  /** What stays in sight above the list. */
  readonly head: RefObject<HTMLElement | null>
  /** Null where the page itself scrolls. */
  readonly scroller: Element | null
}

/** The letter at the top of the list, and a jump to another. */
export function useLetter({ list, head, scroller }: Places): {
  readonly current: string
  readonly jump: (letter: string) => void
} {
  const [current, setCurrent] = useState('')
  useEffect(() => {
    const target = scroller ?? window
    let waiting = 0
    const look = () => {
      waiting = 0
      setCurrent(letterAt(list.current, bottomOf(head.current)) ?? '')
    }
    const later = () => {
      waiting ||= requestAnimationFrame(look)
    }
    later()
    target.addEventListener('scroll', later, { passive: true })
    return () => {
      target.removeEventListener('scroll', later)
      cancelAnimationFrame(waiting)
    }
  }, [list, head, scroller])
  const jump = useCallback(
    (letter: string) => {
      const piece = list.current?.querySelector(`[data-letter="${CSS.escape(letter)}"]`)
      if (!piece || !head.current) return
      const headHeight = head.current.getBoundingClientRect().height
      const top = piece.getBoundingClientRect().top - headHeight
      ;(scroller ?? window).scrollBy({ top, behavior: 'instant' })
      setCurrent(letter)
    },
    [list, head, scroller],
  )
  return { current, jump }
}

function bottomOf(element: Element | null): number {
  return element?.getBoundingClientRect().bottom ?? 0
}

/** The letter of the piece that lies just below a line of the screen. */
function letterAt(list: HTMLElement | null, line: number): string | undefined {
  for (const piece of list?.querySelectorAll<HTMLElement>('[data-letter]') ?? []) {
    if (piece.getBoundingClientRect().bottom > line + 24) return piece.dataset.letter
  }
  return undefined
}
