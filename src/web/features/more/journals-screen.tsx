import type { ReactNode } from 'react'
import { birthdaysView } from '../../../domain/birthdays/views.ts'
import { monthName, spokenDay } from '../../../words/dates.ts'
import { monthOf } from '../../../words/days.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { Card } from '../../ui/card.tsx'
import { Page } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { CataloguesRow } from '../catalogues/journal-row.tsx'
import { journalWords } from './messages.ts'
import { Movements } from './movements.tsx'

/** The journals: birthdays by month, and who moved between the folders. */
export function JournalsScreen(): ReactNode {
  const lang = useLang()
  const words = journalWords[lang]
  const today = useToday()
  const { entries } = useView(birthdaysView, {})
  const next = entries.find((entry) => entry.on >= today)
  const said = [
    words.birthdaysText(entries.length, monthName(monthOf(today), lang)),
    next && words.next(next.client.name, spokenDay(next.on, today, lang)),
  ]
  return (
    <Page title={words.title}>
      <Card flush>
        <Rows>
          <Row
            icon="gift"
            title={words.birthdays}
            sub={said.filter(Boolean).join(' · ')}
            href="/birthdays"
          />
          <CataloguesRow />
        </Rows>
      </Card>
      <Movements />
    </Page>
  )
}
