import { type RefObject, useEffect, useRef } from 'react'

const marks: Readonly<Record<string, string>> = { '+': 'order', '=': 'order', '-': 'declined' }

/**
 * At a desk, with the focus on a line: arrows go to the next one, `+` and `-` mark it (`+` is also the key without Shift).
 * Answers the ref of the list; each line holds its marks as buttons with `data-mark`.
 */
export function useLineKeys(): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const line = lineOf(event.target, list.current)
      if (!line) return
      const mark = marks[event.key]
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
      if (mark) line.querySelector<HTMLElement>(`[data-mark=${mark}]`)?.click()
      else if (step !== 0) focusOn(step > 0 ? line.nextElementSibling : line.previousElementSibling)
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return list
}

function lineOf(target: EventTarget | null, list: HTMLElement | null): Element | null {
  return target instanceof Element && list?.contains(target) ? target.closest('li') : null
}

function focusOn(line: Element | null): void {
  line?.querySelector<HTMLElement>('a, button')?.focus()
}
