import type { ReactNode } from 'react'
import { funnelView } from '../../../domain/cold-contacts/funnel-view.ts'
import { coldContactsView } from '../../../domain/cold-contacts/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { Row } from '../../ui/rows.tsx'
import { coldContactWords } from './messages.ts'

/** Cold contacts among the journals: how today goes, else what the year has brought. */
export function ColdContactsRow(): ReactNode {
  const words = useWords(coldContactWords)
  const { contacts } = useView(coldContactsView, {})
  const { met, phone, order } = useView(funnelView, {})
  const phones = contacts.filter(({ client }) => client !== null).length
  const said =
    contacts.length > 0
      ? words.journalToday(contacts.length, phones)
      : met > 0
        ? words.journal(words.people(met), phone, order)
        : words.journalNone
  return <Row icon="place" title={words.title} sub={said} href="/cold-contacts" />
}
