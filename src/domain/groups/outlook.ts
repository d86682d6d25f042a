import type { Book } from '../../book/book.ts'
import type { Day } from '../../words/days.ts'
import { balanceOf, isPrepaid, owedOf, paymentsFor, wasPrepaid } from './money.ts'
import { alarms } from './plan-schema.ts'
import { presenceIn } from './presence.ts'
import { type Rate, ratesOn, shareOf } from './rates.ts'
import { enrolmentsIn, type Group } from './records.ts'
import { placesIn } from './seats.ts'
import { firstDayOf } from './sessions.ts'

/** What is to be expected of a group; sums in minor units. */
export interface Outlook {
  /** With a seat. */
  readonly enrolled: number
  readonly prepaid: number
  /** Who is known to have come. */
  readonly came: number
  /** Those of whom it is not known yet, by how likely they come. */
  readonly open: readonly { readonly rate: Rate; readonly heads: number }[]
  /** The mean of heads. */
  readonly mean: number
  /** At hand: paid less given back. */
  readonly incomeNow: number
  readonly incomeExpected: number
  readonly costs: number
  /** The least number of heads whose price covers the costs; null when no number does. */
  readonly breakEven: number | null
  /** How many more without prepayment, at this book's rate, until the costs are covered; null when no number is enough. */
  readonly enrolMore: number | null
}

/**
 * What a group will bring. Whoever comes pays what is still owed; whoever has paid and stays away has still paid, unless it
 * is given back, which is written down then. Costs by head are counted for those who are expected.
 */
export function outlookOf(book: Book, group: Group, day: Day): Outlook {
  const rates = ratesOn(book, day)
  const presence = presenceIn(book, group, day)
  const firstDay = firstDayOf(group)
  const places = placesIn(book, group)
  const heads = { came: 0, free: 0, prepaid: 0 }
  let mean = 0
  let owed = 0
  for (const { enrolment, standing, payments, balance } of places) {
    const found = presence(enrolment)
    if (found === 'away' || (standing !== 'seat' && found !== 'came')) continue
    const kind = wasPrepaid(group, payments, firstDay) ? 'prepaid' : 'free'
    const share = found === 'came' ? 1 : shareOf(rates[kind])
    heads[found === 'came' ? 'came' : kind] += 1
    mean += share
    owed += share * owedOf(group, balance)
  }
  const seated = places.filter(({ standing }) => standing === 'seat')
  const incomeNow = incomeOf(book, group)
  const incomeExpected = Math.round(incomeNow + owed)
  const { fixed, perPerson } = costsOf(group)
  const costs = Math.round(fixed + perPerson * mean)
  const margin = (group.price ?? 0) - perPerson
  return {
    enrolled: seated.length,
    prepaid: seated.filter(({ balance }) => isPrepaid(group, balance)).length,
    came: heads.came,
    open: [
      { rate: rates.prepaid, heads: heads.prepaid },
      { rate: rates.free, heads: heads.free },
    ],
    mean,
    incomeNow,
    incomeExpected,
    costs,
    breakEven: headsFor(fixed, margin),
    enrolMore: headsFor(costs - incomeExpected, shareOf(rates.free) * margin),
  }
}

/** What is at hand for a group: also of those who cancelled, until it is given back. */
function incomeOf(book: Book, { id }: Group): number {
  return enrolmentsIn(book, id).reduce(
    (sum, enrolment) => sum + balanceOf(paymentsFor(book, enrolment.id)),
    0,
  )
}

/** Costs that stand whoever comes, and those of each head. */
export function costsOf({ costs = [], sessions }: Pick<Group, 'costs' | 'sessions'>) {
  let fixed = 0
  let perPerson = 0
  for (const { sum, per } of costs) {
    if (per === 'person') perPerson += sum
    else fixed += per === 'session' ? sum * sessions.length : sum
  }
  return { fixed, perPerson }
}

/** How many heads bring a sum, null when no number does; what arithmetic loses in the last digit is not a head. */
export function headsFor(sum: number, each: number): number | null {
  if (sum <= 0) return 0
  return each > 0 ? Math.ceil(sum / each - 1e-9) : null
}

/** A group without a price is not there to cover its costs. */
export function alarmsOf(group: Group, outlook: Outlook): (typeof alarms)[number][] {
  const { incomeExpected, costs, mean } = outlook
  const isShort = Boolean(group.price) && incomeExpected < costs
  const isSmall = Math.round(mean) < (group.least ?? 0)
  return alarms.filter((alarm) => (alarm === 'costs' ? isShort : isSmall))
}
