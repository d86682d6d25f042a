import type { ReactNode } from 'react'
import { periodsView } from '../../../domain/catalogues/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { Row } from '../../ui/rows.tsx'
import { catalogueWords } from './messages.ts'

/** The ledger among the journals, with how the running period stands. */
export function CataloguesRow(): ReactNode {
  const words = useWords(catalogueWords)
  const { periods, running } = useView(periodsView, {})
  const now = periods.find(({ id }) => id === running) ?? periods[0]
  return (
    <Row
      icon="journal"
      title={words.journal}
      sub={now ? words.journalNow(now.title, now.handedOut, now.worked) : words.journalNone}
      href="/catalogues"
    />
  )
}
