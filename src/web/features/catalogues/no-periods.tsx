import { type ReactNode, useState } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyCard } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { catalogueWords } from './messages.ts'
import { NewPeriod } from './new-period.tsx'

/** Before the first period: what the ledger is for, and how to begin. */
export function NoPeriods(): ReactNode {
  const words = useWords(catalogueWords)
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
      {open && <NewPeriod onClose={() => setOpen(false)} />}
    </Page>
  )
}
