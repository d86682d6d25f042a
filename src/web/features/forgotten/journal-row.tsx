import type { ReactNode } from 'react'
import { forgottenView } from '../../../domain/forgotten/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { Row } from '../../ui/rows.tsx'
import { forgottenWords } from './messages.ts'

export function ForgottenRow(): ReactNode {
  const words = useWords(forgottenWords)
  const { length } = useView(forgottenView, {})
  const said = length > 0 ? words.journal(length) : words.journalNone
  return <Row icon="letGo" title={words.title} sub={said} href="/forgotten" />
}
