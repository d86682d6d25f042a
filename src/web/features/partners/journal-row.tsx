import type { ReactNode } from 'react'
import { partnersView } from '../../../domain/partners/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { Row } from '../../ui/rows.tsx'
import { partnerWords } from './messages.ts'

/** The partners among the journals: how many work and how many left. */
export function PartnersRow(): ReactNode {
  const words = useWords(partnerWords)
  const { tree, active, left } = useView(partnersView, {})
  const said = tree.length > 0 ? words.journal(active, left) : words.journalNone
  return <Row icon="people" title={words.title} sub={said} href="/partners" />
}
