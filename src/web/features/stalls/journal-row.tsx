import type { ReactNode } from 'react'
import { stallsView } from '../../../domain/stalls/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { Row } from '../../ui/rows.tsx'
import { stallsWords } from './messages.ts'

export function StallsRow(): ReactNode {
  const words = useWords(stallsWords)
  const { length } = useView(stallsView, {})
  const said = length > 0 ? words.journal(length) : words.journalNone
  return <Row icon="help" title={words.title} sub={said} href="/stalls" />
}
