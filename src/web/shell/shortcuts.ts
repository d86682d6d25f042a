import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { searchPath } from './search-link.tsx'

interface Actions {
  readonly add: () => void
  readonly help: () => void
  readonly undo: () => void
  readonly redo: () => void
}

/** `/` searches everywhere, `n` adds, `?` helps, Ctrl+Z takes back; on the same keys in the Russian layout. */
export function useShortcuts(actions: Actions): void {
  const latest = useRef(actions)
  latest.current = actions
  const [, go] = useLocation()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || isBusy(event.target)) return
      const key = keyOf(event)
      if (!key) return
      event.preventDefault()
      if (key === 'search') go(searchPath)
      else latest.current[key]()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [go])
}

/** What a key asks for, whatever the layout. */
export function keyOf(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey'>,
): keyof Actions | 'search' | undefined {
  if (event.ctrlKey || event.metaKey) {
    if (event.code !== 'KeyZ') return undefined
    return event.shiftKey ? 'redo' : 'undo'
  }
  if (event.key === '?') return 'help'
  if (event.shiftKey) return undefined
  if (event.key === '/' || event.code === 'Slash') return 'search'
  return event.code === 'KeyN' ? 'add' : undefined
}

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true
  return target instanceof Element && target.closest('input, textarea, select') !== null
}
