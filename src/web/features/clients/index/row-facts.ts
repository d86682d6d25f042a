import type * as z from 'zod/mini'
import { nextBirthday } from '../../../../domain/birthdays/rules.ts'
import type { clientsView } from '../../../../domain/clients/views.ts'
import { dayAndMonth, spokenDay } from '../../../../words/dates.ts'
import { daysBetween } from '../../../../words/days.ts'
import type { Lang } from '../../../../words/lang.ts'
import { money } from '../../../../words/money.ts'
import { clientsWords } from '../messages.ts'

export type ClientEntry = z.infer<typeof clientsView.result>[number]

/** A birthday so near is worth a word in the list. */
const soonDays = 14

const folders = { green: 'inGreen', black: 'inBlack', unsorted: 'inUnsorted' } as const

interface Seen {
  readonly today: string
  readonly lang: Lang
  readonly marked: boolean
}

/** The line below a name: the folder where several are mixed, the last order, a birthday that is near. */
export function rowFacts(client: ClientEntry, { today, lang, marked }: Seen): string {
  const words = clientsWords[lang]
  const { folder, lastOrder, birthday } = client
  const facts: string[] = []
  if (marked && folder !== 'none') facts.push(words[folders[folder]])
  if (lastOrder) {
    const { date, sum, currency } = lastOrder
    const day = spokenDay(date, today, lang)
    facts.push(words.ordered(day, sum && currency ? money(sum, currency, lang) : ''))
  } else facts.push(words.noOrders)
  if (birthday) {
    const next = nextBirthday(birthday, today)
    if (daysBetween(today, next) <= soonDays) facts.push(words.birthday(dayAndMonth(next, lang)))
  }
  return facts.join(' · ')
}

/** The name in the order of the index: «Белова Тамара Ивановна» by last name. */
export function indexed(client: ClientEntry, by: 'last' | 'first'): string {
  const { first, last, patronymic, name } = client
  const parts = by === 'last' ? [last, first, patronymic] : [first, patronymic, last]
  return first || last ? parts.filter(Boolean).join(' ') : name
}
