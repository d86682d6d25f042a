import type { ReactNode } from 'react'
import { birthdaysView } from '../../../domain/birthdays/views.ts'
import { monthName, spokenDay } from '../../../words/dates.ts'
import { monthOf } from '../../../words/days.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { Row } from '../../ui/rows.tsx'
import { birthdayWords } from './messages.ts'

/** The birthdays among the journals: how many this month, and whose is next. */
export function BirthdaysRow(): ReactNode {
  const lang = useLang()
  const words = birthdayWords[lang]
  const today = useToday()
  const { entries } = useView(birthdaysView, {})
  const next = entries.find((entry) => entry.on >= today)
  const said = [
    words.journal(entries.length, monthName(monthOf(today), lang)),
    next && words.next(next.client.name, spokenDay(next.on, today, lang)),
  ]
  return (
    <Row icon="gift" title={words.title} sub={said.filter(Boolean).join(' · ')} href="/birthdays" />
  )
}
