import type { ReactNode } from 'react'
import { pursuitsView } from '../../../domain/pursuits/views.ts'
import { spokenDay } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { Row } from '../../ui/rows.tsx'
import { pursuitWords } from './messages.ts'

/** Three calls and a letter among the journals: how many run, and when the next step is. */
export function PursuitsRow(): ReactNode {
  const lang = useLang()
  const today = useToday()
  const words = pursuitWords[lang]
  const running = useView(pursuitsView, {}).filter(({ state }) => state === 'open')
  const [first] = running
  const due = first?.due && spokenDay(first.due < today ? today : first.due, today, lang)
  const said = running.length > 0 ? words.journal(running.length, due ?? '') : words.journalNone
  return <Row icon="phone" title={words.title} sub={said} href="/pursuits" />
}
