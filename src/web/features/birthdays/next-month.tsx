import type { ReactNode } from 'react'
import { isTimeToPrepare } from '../../../domain/birthdays/rules.ts'
import { birthdaysView } from '../../../domain/birthdays/views.ts'
import { monthName } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { birthdayWords } from './messages.ts'
import { isSameMonth, type Month, monthAfter, monthOfDay } from './month.ts'

/** From the 25th the page of this month reminds of the next one. */
export function NextMonth(props: { readonly page: Month; onOpen(month: Month): void }): ReactNode {
  const lang = useLang()
  const words = birthdayWords[lang]
  const today = useToday()
  const now = monthOfDay(today)
  const next = monthAfter(now, 1)
  const { entries } = useView(birthdaysView, next)
  const isShown = isTimeToPrepare(today) && isSameMonth(props.page, now) && entries.length > 0
  if (!isShown) return null
  const name = monthName(next.month, lang)
  return (
    <Note actions={<Button onClick={() => props.onOpen(next)}>{words.open(name)}</Button>}>
      {words.prepare(name, entries.length)}
    </Note>
  )
}
