import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { useWords } from '../../i18n/lang.tsx'
import { Hidden } from '../../ui/hidden.tsx'
import { Icon } from '../../ui/icon.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import css from './entries.module.css'
import { todayWords } from './messages.ts'
import type { WordsSheetProps } from './words-sheet.tsx'

const WordsSheet = onDemand(async () => (await import('./words-sheet.tsx')).WordsSheet)

export interface DoneLineProps {
  readonly client: { readonly id: string; readonly name: string }
  readonly said: string
  /** The touch that was recorded, to add words to. */
  readonly touch?: WordsSheetProps['touch'] | undefined
}

/** A finished entry: a tick and what was recorded. */
export function DoneLine({ client, said, touch }: DoneLineProps): ReactNode {
  const words = useWords(todayWords)
  const [open, setOpen] = useState(false)
  return (
    <div className={css.done}>
      <Icon name="tick" />
      <p className={css.said}>
        <Hidden>{words.done}: </Hidden>
        <Link href={`/clients/${client.id}`}>{client.name}</Link>: {said}
        {touch?.note && `. ${touch.note}`}
      </p>
      {touch && (
        <button type="button" className={css.words} onClick={() => setOpen(true)}>
          {words.addWords}
          <Hidden>: {client.name}</Hidden>
        </button>
      )}
      {open && touch && <WordsSheet client={client} touch={touch} onClose={() => setOpen(false)} />}
    </div>
  )
}
