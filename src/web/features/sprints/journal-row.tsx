import type { ReactNode } from 'react'
import { sprintView } from '../../../domain/sprints/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { Row } from '../../ui/rows.tsx'
import { sprintWords } from './messages.ts'

/** Among the journals: how full the cards are. */
export function SprintRow(): ReactNode {
  const words = useWords(sprintWords)
  const { completeness, missing } = useView(sprintView, { limit: 0 })
  const sub = completeness === 100 ? words.journalFull : words.journal(completeness, missing.phone)
  return <Row icon="edit" title={words.title} sub={sub} href="/sprint" />
}
