import type { ReactNode } from 'react'
import { groupsView } from '../../../domain/groups/views.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { Row } from '../../ui/rows.tsx'
import { groupWords } from './messages.ts'
import { sessionTime } from './session-text.ts'

/** The groups among the journals, with the session that comes next. */
export function GroupsRow(): ReactNode {
  const lang = useLang()
  const today = useToday()
  const words = groupWords[lang]
  const [first] = useView(groupsView, {})
  const said = first?.next
    ? words.journalNow(first.title, sessionTime(first.next.at, { lang, today }), first.enrolled)
    : words.journalNone
  return <Row icon="people" title={words.title} sub={said} href="/groups" />
}
