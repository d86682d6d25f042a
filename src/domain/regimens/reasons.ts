import { addDays, type Day, daysBetween } from '../../words/days.ts'
import { ordersOf } from '../orders/rules.ts'
import { type About, type Reason, type ReasonSource, ranks } from '../reason.ts'
import { lastReached } from '../touches/rules.ts'
import { regimensOf } from './records.ts'
import { refillsOf } from './refills.ts'
import { isEnough, runsOn, supplyOf } from './supply.ts'
import { say } from './words.ts'

/** So many days before a package runs out it is time to offer the next one (product.md, "Сегодня"). */
export const warnDays = 7

/** So long after it has run out it is still asked about; then the client has decided, and only the journal tells. */
const askedDays = 14

export const regimenReasons: ReasonSource = { find, say }

function find(about: About): readonly Reason[] {
  const { book, client, day } = about
  return regimensOf(book, client.id).flatMap((regimen) => {
    if (!runsOn(regimen, day)) return []
    const supply = supplyOf(regimen, refillsOf(book, regimen))
    const { runsOutOn: on } = supply
    const left = daysBetween(day, on)
    if (left > warnDays || left < -askedDays) return []
    if (isEnough(regimen, supply) || isSettled(about, on)) return []
    const facts = { product: regimen.product, on, left }
    return [{ code: 'regimen', rank: ranks.regimen, facts, record: regimen.id }]
  })
}

/**
 * Nothing more to ask about a package that runs out on a day: since it came up the client has declined, or has ordered and
 * nobody wrote down what. Any other talk puts it off until the package is empty, and a talk after that settles it.
 */
function isSettled({ book, client, day, touches }: About, runsOutOn: Day): boolean {
  const from = addDays(runsOutOn, -warnDays)
  const isAnswered =
    touches.some(({ outcome, on }) => outcome === 'declined' && on >= from) ||
    ordersOf(book, client.id).some(({ date, items }) => date >= from && !items?.length)
  const reached = lastReached(touches)
  const asked = day > runsOutOn ? addDays(runsOutOn, 1) : from
  return isAnswered || (reached !== undefined && reached >= asked)
}
