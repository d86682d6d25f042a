import type { Member } from '../../../domain/groups/people.ts'
import type { Lang } from '../../../words/lang.ts'
import { money } from '../../../words/money.ts'
import { formWords } from './form-messages.ts'
import type { GroupPageData } from './types.ts'

interface Asked {
  readonly kind: 'payment' | 'refund'
  readonly sum: number
  readonly on: string
}

type Group = Pick<GroupPageData, 'seats' | 'price' | 'currency' | 'members'>

/** What is odd about a payment, though it may be right: the same once more, more than the price, a seat taken from another. */
export function paymentWarning(
  { seats = 0, price, currency, members }: Group,
  member: Member,
  { kind, sum, on }: Asked,
  lang: Lang,
): string | undefined {
  const words = formWords[lang]
  const isTwice = member.payments.some(
    (one) => one.kind === kind && one.sum === sum && one.on === on,
  )
  if (isTwice) return words.twice
  if (kind === 'refund') return undefined
  const over = price === undefined ? 0 : member.paid + sum - price
  if (over > 0) return words.tooMuch(money(over, currency, lang))
  if (member.standing !== 'waiting') return undefined
  const paying = members.filter(({ standing, paid }) => standing !== 'cancelled' && paid > 0)
  return paying.length < seats ? words.takesSeat : words.noSeat
}
