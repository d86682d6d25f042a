import type { ReactNode } from 'react'
import { useSearchParams } from 'wouter'
import { birthdaysView } from '../../../domain/birthdays/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { BirthdayRow } from './birthday-row.tsx'
import css from './birthdays.module.css'
import { birthdayWords } from './messages.ts'
import { isSameMonth, type Month, monthOfDay, readMonth, writeMonth } from './month.ts'
import { MonthHeading } from './month-heading.tsx'
import { NextMonth } from './next-month.tsx'
import { Undated } from './undated.tsx'

/** The birthday journal: a page for each month, as in a school notebook. */
export function BirthdaysScreen(): ReactNode {
  const words = useWords(birthdayWords)
  const today = useToday()
  const [search, setSearch] = useSearchParams()
  const now = monthOfDay(today)
  const page = readMonth(search.get('month')) ?? now
  const { entries, undated } = useView(birthdaysView, page)
  const open = (month: Month) => {
    setSearch(isSameMonth(month, now) ? {} : { month: writeMonth(month) }, { replace: true })
  }
  return (
    <Page
      title={words.title}
      actions={
        entries.length > 0 && (
          <Button variant="quiet" icon="print" onClick={() => window.print()}>
            {words.print}
          </Button>
        )
      }
    >
      <NextMonth page={page} onOpen={open} />
      <Card flush className={css.sheet}>
        <MonthHeading page={page} now={now} count={entries.length} onOpen={open} />
        {entries.length > 0 ? (
          <ol className={css.list}>
            {entries.map((entry) => (
              <BirthdayRow key={entry.client.id} entry={entry} today={today} />
            ))}
          </ol>
        ) : (
          <div className={css.nobody}>
            <EmptyState title={words.none}>{words.noneText}</EmptyState>
          </div>
        )}
      </Card>
      {undated > 0 && <Undated count={undated} />}
    </Page>
  )
}
