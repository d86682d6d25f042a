import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../../../i18n/lang.tsx'
import { useBook } from '../../../local/react.tsx'
import { useHeadingFocus } from '../../../ui/heading-focus.ts'
import { useDocumentTitle } from '../../../ui/page.tsx'
import { SearchField } from '../../../ui/search-field.tsx'
import { clientsWords } from '../messages.ts'
import css from './client-index.module.css'
import { Folders, type Shown } from './folders.tsx'
import { Found } from './found.tsx'

interface ClientIndexProps {
  /** The card that is open beside. */
  readonly open: string | undefined
}

/** The card index: search, folders, and the cards behind their letters. */
export function ClientIndex({ open }: ClientIndexProps): ReactNode {
  const words = useWords(clientsWords)
  useDocumentTitle(open ? undefined : words.title)
  const heading = useHeadingFocus('', !open)
  const Title = open ? 'h2' : 'h1'
  const head = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState('')
  const [folder, setFolder] = useState<Shown>()
  const { book } = useBook()
  const { version } = book
  useHeightOf(head, list)
  // Whoever searches does not know the folder: the search begins in all of them.
  const search = (text: string) => {
    if ((text === '') !== (query === '')) setFolder(text === '' ? undefined : 'all')
    setQuery(text)
  }
  const toFirst = () => list.current?.querySelector<HTMLElement>('[data-row]')?.focus()
  // Typing and tapping answer at once; the list follows when there is time.
  const wanted = useMemo(() => ({ query, folder, book, version }), [query, folder, book, version])
  const shown = useDeferredValue(wanted)
  return (
    <div className={css.index}>
      <Title ref={heading} tabIndex={-1} className={css.title}>
        {words.title}
      </Title>
      <div ref={head} className={css.head}>
        <div className={css.search}>
          <SearchField
            label={words.search}
            hint={words.searchHint}
            clear={words.clear}
            value={query}
            onChange={search}
            onDown={toFirst}
          />
        </div>
        <Folders picked={folder} onPick={setFolder} />
      </div>
      <div ref={list} className={css.list}>
        <Found {...shown} open={open} head={head} list={list} />
      </div>
    </div>
  )
}

/** Tells the list how high the part above it is, which stays in sight. */
function useHeightOf(
  head: { readonly current: HTMLElement | null },
  list: { readonly current: HTMLElement | null },
): void {
  useEffect(() => {
    if (!head.current) return
    const observer = new ResizeObserver(([entry]) => {
      const height = entry?.borderBoxSize[0]?.blockSize ?? 0
      list.current?.style.setProperty('--head', `${height}px`)
    })
    observer.observe(head.current)
    return () => observer.disconnect()
  }, [head, list])
}
