import type { Member } from '../../../domain/groups/people.ts'
import type { Lang } from '../../../words/lang.ts'
import { money } from '../../../words/money.ts'
import { gendered } from '../../i18n/gendered.ts'
import { groupWords } from './messages.ts'

interface Prices {
  readonly price?: number | undefined
  readonly currency: string
}

/** «внесено 300 ₽, осталось 700 ₽ · подтвердила · занятий 2 из 3». */
export function memberText(group: Prices, member: Member, lang: Lang): string {
  const words = groupWords[lang]
  const { standing, turn, untold, confirmed, gender, came } = member
  const attended = came.filter((one) => one.came).length
  return [
    turn === null ? '' : words.turn(turn),
    moneyText(group, member, lang),
    untold && standing !== 'cancelled' ? words.untold[standing] : '',
    confirmed && standing === 'seat' ? gendered(gender, words.confirmed) : '',
    came.length > 0 ? words.attended(attended, came.length) : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

function moneyText({ price = 0, currency }: Prices, member: Member, lang: Lang): string {
  const words = groupWords[lang]
  const sum = (minor: number) => money(minor, currency, lang)
  const { standing, paid, owed, over } = member
  if (standing === 'cancelled' || standing === 'off')
    return paid > 0 ? words.toReturn(sum(paid)) : ''
  if (over > 0) return `${words.paid(sum(paid))}, ${words.overpaid(sum(over))}`
  if (paid === 0) return price > 0 ? words.notPaid : ''
  if (owed === 0) return price > 0 ? words.paidAll : words.paid(sum(paid))
  return `${words.paid(sum(paid))}, ${words.owed(sum(owed))}`
}

/** What is to be paid next: what is missing of the prepayment, else of the price; or given back to who does not come. */
export function nextMoney(
  { prepayment = 0 }: { readonly prepayment?: number | undefined },
  { standing, prepaid, paid, owed }: Member,
): { readonly what: 'prepayment' | 'payment' | 'refund'; readonly sum: number } | undefined {
  if (standing === 'cancelled' || standing === 'off') {
    return paid > 0 ? { what: 'refund', sum: paid } : undefined
  }
  if (!prepaid && prepayment > paid) return { what: 'prepayment', sum: prepayment - paid }
  return owed > 0 ? { what: 'payment', sum: owed } : undefined
}
