import { type ReactNode, useEffect, useState } from 'react'
import { Link } from 'wouter'
import { type Contact, contactKey } from '../../../domain/clients/contacts.ts'
import { clientName } from '../../../domain/clients/names.ts'
import { tidyContacts } from '../../../domain/clients/phones.ts'
import { type Client, clientRecord } from '../../../domain/clients/records.ts'
import { recogniser } from '../../../domain/erasure/recognise.ts'
import { sayErased } from '../../../domain/erasure/words.ts'
import { forgottenIn } from '../../../domain/forgotten/rules.ts'
import { sayForgotten } from '../../../domain/forgotten/words.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { useBook, useToday } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { useSettings } from '../../shell/use-settings.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { quickWords } from './messages.ts'
import css from './quick-add.module.css'

interface KnownClientsProps {
  readonly phone: string | undefined
  readonly email: string | undefined
  /** Called when a card is opened instead. */
  readonly onOpen: () => void
}

/** Warns that the phone or the e-mail is on a card already. */
export function KnownClients({ phone, email, onOpen }: KnownClientsProps): ReactNode {
  const words = useWords(quickWords)
  const keys = useKeys(phone, email)
  const { book } = useBook()
  const known = new Map(
    keys.flatMap((key) =>
      book.where(clientRecord, 'contact', key).map((client) => [client.id, client] as const),
    ),
  )
  if (known.size === 0) return <Erased keys={keys} />
  return (
    <Note tone="warn" live>
      {words.known}
      <ul className={css.known}>
        {[...known.values()].map((client) => (
          <li key={client.id}>
            <Link href={`/clients/${client.id}`} onClick={onOpen}>
              {clientName(client)}
            </Link>
            <Gone client={client} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </Note>
  )
}

/** Of somebody whose data are erased: since when they were left in peace, and why. */
function Erased({ keys }: { readonly keys: readonly string[] }): ReactNode {
  const words = useWords(quickWords)
  const lang = useLang()
  const { book } = useBook()
  const imprint = recogniser(book)(keys)
  if (!imprint) return null
  return (
    <Note tone="warn" live>
      {words.knownErased(sayErased(imprint, lang))}
    </Note>
  )
}

/** Of somebody who was let go: since when and why, and the card taken back in one tap. */
function Gone({
  client,
  onOpen,
}: {
  readonly client: Client
  readonly onOpen: () => void
}): ReactNode {
  const lang = useLang()
  const words = useWords(quickWords)
  const act = useAct()
  const { book } = useBook()
  const forgotten = forgottenIn(book, client, useToday())
  if (!forgotten) return null
  const name = clientName(client)
  const reopen = async () => {
    const given = await act('client.reopen', { id: client.id }, words.reopened(name))
    if (given.ok) onOpen()
  }
  return (
    <>
      {`, ${sayForgotten(forgotten, client, lang)} `}
      <Button onClick={reopen}>{words.reopen}</Button>
    </>
  )
}

/** The keys under which cards with this phone or e-mail are found; phones are put in order first. */
function useKeys(phone: string | undefined, email: string | undefined): readonly string[] {
  const { country } = useSettings()
  const [keys, setKeys] = useState<readonly string[]>([])
  useEffect(() => {
    let stale = false
    const contacts: Contact[] = [
      ...(phone ? [{ kind: 'mobile' as const, value: phone }] : []),
      ...(email ? [{ kind: 'email' as const, value: email }] : []),
    ]
    tidyContacts(contacts, country).then((tidy) => {
      if (!stale) setKeys(tidy.flatMap((contact) => contactKey(contact) ?? []))
    })
    return () => {
      stale = true
    }
  }, [phone, email, country])
  return keys
}
