import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { Entry } from '../../../domain/today/entry.ts'
import type { Given } from '../../local/types.ts'
import { Card } from '../../ui/card.tsx'
import { CallTimeLine } from './call-time-line.tsx'
import { ClientTitle } from './client-title.tsx'
import { edgeOf } from './edges.ts'
import css from './entries.module.css'
import { OutcomeChips } from './outcomes/outcome-chips.tsx'
import type { Tap } from './outcomes/taps.ts'
import { Reach } from './reach.tsx'
import { Reasons } from './reasons.tsx'
import { Talk } from './talk.tsx'

interface OpenEntryProps {
  readonly entry: Entry
  /** The person has just opened it: the focus goes to the name. */
  readonly focused: boolean
  readonly onDone: (tap: Tap, given: Given) => void
}

/** Whom to contact, why, what to say first, and what it ended with. */
export function OpenEntry({ entry, focused, onDone }: OpenEntryProps): ReactNode {
  const { client, contacts, reasons } = entry
  const heading = useId()
  const [channel, setChannel] = useState<'call' | 'message'>('call')
  const name = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (focused) name.current?.focus({ preventScroll: true })
  }, [focused])
  return (
    <Card edge={edgeOf(reasons[0])} aria-labelledby={heading} className={css.open}>
      <h2 id={heading} className={css.name}>
        <Link href={`/clients/${client.id}`} ref={name}>
          <ClientTitle {...client} />
        </Link>
      </h2>
      <Reasons reasons={reasons} />
      <CallTimeLine {...entry} />
      <Talk {...entry} />
      <Reach client={client} contacts={contacts} onWrite={() => setChannel('message')} />
      <OutcomeChips
        client={client}
        gender={entry.gender}
        reasons={reasons}
        channel={channel}
        onDone={onDone}
      />
    </Card>
  )
}
