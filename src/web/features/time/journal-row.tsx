import type { ReactNode } from 'react'
import { timeView } from '../../../domain/time/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { Row } from '../../ui/rows.tsx'
import { timeWords } from './messages.ts'

export function TimeRow(): ReactNode {
  const words = useWords(timeWords)
  const { minutes, rows } = useView(timeView, {})
  const said = minutes > 0 ? words.journal(words.span(minutes), rows.length) : words.journalNone
  return <Row icon="clock" title={words.title} sub={said} href="/time" />
}
