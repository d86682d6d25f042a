import { type ReactNode, useState } from 'react'
import type { Contact } from '../../../domain/clients/contacts.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useNameIn } from '../clients/use-name-in.ts'
import { startTimer } from '../time/timer.ts'
import { todayWords } from './messages.ts'
import css from './reach.module.css'
import { callLink, waysToWrite } from './ways.ts'

interface ReachProps {
  readonly client: { readonly id: string; readonly name: string }
  readonly contacts: readonly Contact[]
  /** Says that the talk goes in writing. */
  readonly onWrite?: () => void
}

/** «Позвонить» and «Написать»; where there is no contact at all, a way to add one. */
export function Reach({ client, contacts, onWrite }: ReachProps): ReactNode {
  const words = useWords(todayWords)
  const call = callLink(contacts)
  const write = waysToWrite(contacts, useLang())
  if (!call && write.length === 0) {
    return (
      <div className={css.reach}>
        <ButtonLink icon="phone" href={`/clients/${client.id}?edit`}>
          {words.addContact}
        </ButtonLink>
      </div>
    )
  }
  return (
    <div className={css.reach}>
      {call && (
        <ButtonLink
          variant="primary"
          icon="phone"
          href={call}
          onClick={() => startTimer(client.id)}
        >
          {words.call}
        </ButtonLink>
      )}
      <Write client={client} ways={write} onWrite={onWrite} />
    </div>
  )
}

interface WriteProps {
  readonly client: ReachProps['client']
  readonly ways: ReturnType<typeof waysToWrite>
  readonly onWrite?: (() => void) | undefined
}

function Write({ client, ways, onWrite }: WriteProps): ReactNode {
  const words = useWords(todayWords)
  const nameIn = useNameIn(client.id)
  const [open, setOpen] = useState(false)
  const [only, second] = ways
  if (!only) return null
  if (!second) {
    return (
      <ButtonLink icon="message" href={only.href} onClick={onWrite} {...outside(only.href)}>
        {words.write}
      </ButtonLink>
    )
  }
  const pick = () => {
    onWrite?.()
    setOpen(false)
  }
  return (
    <>
      <Button icon="message" onClick={() => setOpen(true)}>
        {words.write}
      </Button>
      {open && (
        <Dialog
          title={words.writeTitle(client.name, nameIn('dative'))}
          onClose={() => setOpen(false)}
        >
          <ul className={css.ways}>
            {ways.map(({ label, detail, href }) => (
              <li key={href}>
                <ButtonLink wide href={href} onClick={pick} {...outside(href)}>
                  {label}
                  <span className={css.detail}>{detail}</span>
                </ButtonLink>
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  )
}

/** A messenger's page opens beside Kartoteka, not in its place. */
function outside(href: string): object {
  return href.startsWith('https:') ? { target: '_blank', rel: 'noreferrer' } : {}
}
