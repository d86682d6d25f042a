import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { readAhead } from '../../../domain/search/vocabulary.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useBook } from '../../local/react.tsx'
import { Page } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { walk } from '../../ui/walk.ts'
import { searchWords } from './messages.ts'
import { Results } from './results.tsx'
import css from './search.module.css'
import { useQuery } from './use-query.ts'

/** Looks through everything that is written down; the address keeps what was looked for. */
export function SearchScreen(): ReactNode {
  const words = useWords(searchWords)
  const { book } = useBook()
  const { version } = book
  const { query, setQuery, settle } = useQuery()
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  useReadAhead()
  useEffect(() => field.current?.focus(), [])
  // Typing answers at once; the results follow when there is time.
  const wanted = useMemo(() => ({ query: query.trim(), book, version }), [query, book, version])
  const shown = useDeferredValue(wanted)
  const first = () => list.current?.querySelector<HTMLElement>('[data-row]')
  return (
    <Page title={words.title}>
      <div className={css.field}>
        <SearchField
          ref={field}
          label={words.label}
          hint={words.hint}
          clear={words.clear}
          value={query}
          onChange={setQuery}
          onDown={() => first()?.focus()}
          onEnter={() => first()?.click()}
        />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside take the focus */}
      <div ref={list} className={css.results} onKeyDown={walk} onClickCapture={settle}>
        <Results key={shown.query} {...shown} />
      </div>
    </Page>
  )
}

/** Reads the book between the frames, so that the first key does not have to. */
function useReadAhead(): void {
  const { book } = useBook()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const step = () => {
      if (readAhead(book)) timer = setTimeout(step)
    }
    step()
    return () => clearTimeout(timer)
  }, [book])
}
