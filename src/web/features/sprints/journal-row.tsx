import type { ReactNode } from 'react'
import { sprintView } from '../../../domain/sprints/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { Row } from '../../ui/rows.tsx'
import { sprintWords } from './messages.ts'

/** Among the journals: how full the cards are. */
export function SprintRow(): ReactNode {
  const words = useWords(sprintWords)
  const { cards, completeness, missing } = useView(sprintView, { limit: 0 })
  const full = cards > 0 ? words.journalFull : words.journalEmpty
  const sub = completeness === 100 ? full : words.journal(completeness, missing.phone)
  return <Row icon="edit" title={words.title} sub={sub} href="/sprint" />
}
