import type { ReactNode } from 'react'
import { meetingsView } from '../../../domain/meetings/views.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { Row } from '../../ui/rows.tsx'
import { spokenTime } from '../today/outcomes/spoken.ts'
import { meetingWords } from './messages.ts'

/** Meetings among the journals: how many are ahead, and the next one. */
export function MeetingsRow(): ReactNode {
  const lang = useLang()
  const words = meetingWords[lang]
  const today = useToday()
  const ahead = useView(meetingsView, {}).filter(
    (one) => one.kind === 'meeting' && one.outcome === null,
  )
  const [next] = ahead
  const said = next
    ? words.journal(ahead.length, spokenTime(next.at, { lang, today }))
    : words.journalNone
  return <Row icon="meeting" title={words.title} sub={said} href="/meetings" />
}
