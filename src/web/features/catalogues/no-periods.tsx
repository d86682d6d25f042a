import { type ReactNode, useState } from 'react'
import { periodsView } from '../../../domain/catalogues/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyCard } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { catalogueWords } from './messages.ts'
import { PeriodDialog } from './period-dialog.tsx'

/** Before the first period: what the ledger is for, and how to begin. */
export function NoPeriods(): ReactNode {
  const words = useWords(catalogueWords)
  const { next } = useView(periodsView, {})
  const [open, setOpen] = useState(false)
  const begin = (
    <Button variant="primary" icon="plus" onClick={() => setOpen(true)}>
      {words.open}
    </Button>
  )
  return (
    <Page title={words.journal}>
      <EmptyCard title={words.noneTitle} actions={begin}>
        {words.noneText}
      </EmptyCard>
      {open && <PeriodDialog proposed={next} onClose={() => setOpen(false)} />}
    </Page>
  )
}
