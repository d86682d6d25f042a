import type { ReactNode } from 'react'
import { newslettersView } from '../../../domain/broadcasts/newsletters-view.ts'
import { broadcastsView } from '../../../domain/broadcasts/views.ts'
import { spokenDay } from '../../../words/dates.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { Row } from '../../ui/rows.tsx'
import { broadcastWords } from './messages.ts'

/** The broadcasts among the journals, with what came of the last one. */
export function BroadcastsRow(): ReactNode {
  const words = useWords(broadcastWords)
  const [last] = useView(broadcastsView, {})
  const sub = last ? words.journal(last.title, last.sent, last.orders) : words.journalNone
  return <Row icon="message" title={words.title} sub={sub} href="/broadcasts" />
}

/** The newsletter among the journals, with its last issue. */
export function NewslettersRow(): ReactNode {
  const lang = useLang()
  const words = broadcastWords[lang]
  const today = useToday()
  const [last] = useView(newslettersView, {})
  const sub = last
    ? words.lastIssue(last.title, spokenDay(last.on, today, lang))
    : words.newslettersText
  return <Row icon="mail" title={words.newsletters} sub={sub} href="/newsletters" />
}
