import type { ReactNode } from 'react'
import { regimensView } from '../../../domain/regimens/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { Row } from '../../ui/rows.tsx'
import { regimenWords } from './messages.ts'

/** The regimens among the journals: how many run, and what runs out next. */
export function RegimensRow(): ReactNode {
  const words = useWords(regimenWords)
  const running = useView(regimensView, {})
  const first = running.find(({ left }) => left >= 0)
  const said = first
    ? words.journalRow(running.length, first.client.name, first.product)
    : words.journalNone
  return <Row icon="clock" title={words.title} sub={said} href="/regimens" />
}
