import type { ReactNode } from 'react'
import { broadcastsView } from '../../../domain/broadcasts/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { Row } from '../../ui/rows.tsx'
import { broadcastWords } from './messages.ts'

/** The broadcasts among the journals, with what came of the last one. */
export function BroadcastsRow(): ReactNode {
  const words = useWords(broadcastWords)
  const [last] = useView(broadcastsView, {})
  const sub = last ? words.journal(last.title, last.sent, last.orders) : words.journalNone
  return <Row icon="message" title={words.title} sub={sub} href="/broadcasts" />
}
