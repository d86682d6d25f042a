import { memo, type ReactNode, type RefObject, useMemo } from 'react'
import type { Book } from '../../../../book/book.ts'
import { clientsView } from '../../../../domain/clients/views.ts'
import { foldersView } from '../../../../domain/folders/views.ts'
import { settingsOf } from '../../../../domain/settings/records.ts'
import { useLang, useWords } from '../../../i18n/lang.tsx'
import { useToday } from '../../../local/react.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { walk } from '../../../ui/walk.ts'
import { clientsWords } from '../messages.ts'
import { chunksOf } from './chunks.ts'
import css from './client-index.module.css'
import { openTab, type Shown } from './folders.tsx'
import { LetterStrip } from './letter-strip.tsx'
import { NearProvider } from './near.tsx'
import { RowsChunk } from './rows-chunk.tsx'
import { useLetter } from './use-letter.ts'
import { useScroller } from './use-scroller.ts'

interface FoundProps {
  readonly query: string
  readonly folder: Shown
  readonly book: Book
  /** The book changes in place: another version is another list. */
  readonly version: number
  readonly open: string | undefined
  readonly head: RefObject<HTMLElement | null>
  readonly list: RefObject<HTMLElement | null>
}

/** Fewer cards need no letters on the edge. */
const lettersFrom = 15

/** The cards that answer the folder and the search. */
export const Found = memo(function Found(props: FoundProps): ReactNode {
  const { query, folder, book, open, head, list } = props
  const words = useWords(clientsWords)
  const lang = useLang()
  const today = useToday()
  const viewing = { day: today, lang }
  const shown = openTab(folder, foldersView.look(book, {}, viewing))
  const wanted = {
    ...(shown !== 'all' && shown !== 'letGo' && { folder: shown }),
    ...(shown === 'letGo' && { letGo: true }),
    ...(query.trim() !== '' && { query: query.trim() }),
  }
  const rows = clientsView.look(book, wanted, viewing)
  const chunks = useMemo(() => chunksOf(rows), [rows])
  const letters = useMemo(() => [...new Set(chunks.map((chunk) => chunk.letter))], [chunks])
  const scroller = useScroller(list)
  const { current, jump } = useLetter({ list, head, scroller })
  const by = settingsOf(book).indexBy
  if (rows.length === 0) return <Nobody searched={query !== ''} />
  return (
    <NearProvider scroller={scroller}>
      {rows.length >= lettersFrom && (
        <LetterStrip letters={letters} current={current} onJump={jump} />
      )}
      <p className={css.sub} role="status">
        {query !== '' && words.found(rows.length)}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside take the focus */}
      <div onKeyDown={walk}>
        {chunks.map((chunk, at) => (
          <RowsChunk
            key={chunk.key}
            chunk={chunk}
            atFirst={at < 2}
            today={today}
            by={by}
            marked={shown === 'all'}
            open={open}
          />
        ))}
      </div>
    </NearProvider>
  )
})

function Nobody({ searched }: { readonly searched: boolean }): ReactNode {
  const words = useWords(clientsWords)
  return (
    <div className={css.note} role="status">
      <EmptyState title={searched ? words.nobody : words.emptyFolder}>
        {searched && words.nobodyText}
      </EmptyState>
    </div>
  )
}
