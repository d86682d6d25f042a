import { type ReactNode, useState } from 'react'
import { coldContactsView } from '../../../domain/cold-contacts/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { Page } from '../../ui/page.tsx'
import { Funnel } from './funnel.tsx'
import { coldContactWords } from './messages.ts'
import { MetToday } from './met-today.tsx'
import { PlaceField } from './place-field.tsx'
import { WithPhone } from './with-phone.tsx'
import { WithoutPhone } from './without-phone.tsx'

/** A day at a stand: each stranger in a few taps, and below what has come of all of them. */
export function ColdContactsScreen(): ReactNode {
  const words = useWords(coldContactWords)
  const { contacts, places } = useView(coldContactsView, {})
  const [typed, setTyped] = useState<string>()
  const [tried, setTried] = useState(false)
  const place = typed ?? places[0] ?? ''
  /** The place, if it is known where the user stands; otherwise that is asked first. */
  const where = () => {
    const known = place.trim()
    setTried(!known)
    return known || undefined
  }
  return (
    <Page title={words.title} sub={words.sub}>
      <PlaceField
        value={place}
        onChange={setTyped}
        places={places}
        wrong={tried && !place.trim()}
      />
      <WithoutPhone where={where} />
      <WithPhone where={where} />
      {contacts.length > 0 && <MetToday contacts={contacts} />}
      <Funnel places={places} />
    </Page>
  )
}
