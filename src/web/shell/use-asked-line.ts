import { useEffect, useState } from 'react'

/**
 * The line with which ＋ opens at once, since a shortcut of the phone or another app that shares words asks for it by
 * `/?add` or `/?add=words`; undefined in an ordinary start, and once it is forgotten.
 */
export function useAskedLine() {
  const [line, setLine] = useState(
    () => new URLSearchParams(location.search).get('add') ?? undefined,
  )
  useEffect(() => {
    // Opened again by «back» or a reload, the page does not ask again.
    if (line !== undefined) history.replaceState(history.state, '', location.pathname)
  }, [line])
  return { line, forget: () => setLine(undefined) }
}
