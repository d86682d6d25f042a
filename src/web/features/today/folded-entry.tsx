import { type ReactNode, useId } from 'react'
import type { Entry } from '../../../domain/today/entry.ts'
import { useWords } from '../../i18n/lang.tsx'
import { Card } from '../../ui/card.tsx'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'
import { useNameIn } from '../clients/use-name-in.ts'
import { CallTimeLine } from './call-time-line.tsx'
import { ClientTitle } from './client-title.tsx'
import { edgeOf } from './edges.ts'
import css from './entries.module.css'
import { todayWords } from './messages.ts'
import { Reasons } from './reasons.tsx'
import { callLink } from './ways.ts'

interface FoldedEntryProps {
  readonly entry: Entry
  /** Shown beside the list right now. */
  readonly picked?: boolean
  /** Leaves the call to the open entry beside. */
  readonly bare?: boolean
  readonly onOpen: () => void
}

/** An entry that waits its turn: the name, why, and a call at hand. */
export function FoldedEntry({ entry, picked, bare, onOpen }: FoldedEntryProps): ReactNode {
  const words = useWords(todayWords)
  const heading = useId()
  const { client, reasons, contacts } = entry
  const nameIn = useNameIn(client.id)
  const call = bare ? undefined : callLink(contacts)
  return (
    <Card
      flush
      edge={edgeOf(reasons[0])}
      aria-labelledby={heading}
      className={cx(css.folded, picked && css.picked)}
    >
      <h2 id={heading} className={css.foldedName}>
        <button
          type="button"
          className={css.unfold}
          onClick={onOpen}
          aria-current={picked}
          data-row
        >
          <ClientTitle {...client} />
        </button>
      </h2>
      <div className={css.why}>
        <Reasons reasons={reasons} />
        <CallTimeLine {...entry} />
      </div>
      {call && (
        <a
          href={call}
          className={css.call}
          aria-label={words.callWhom(client.name, nameIn('dative'))}
        >
          <Icon name="phone" />
          <span>{words.call}</span>
        </a>
      )}
    </Card>
  )
}
