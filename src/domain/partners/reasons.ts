import { addDays, daysBetween } from '../../words/days.ts'
import { type About, type Reason, type ReasonSource, ranks } from '../reason.ts'
import { lastReached } from '../touches/rules.ts'
import { partnershipsOf } from './records.ts'
import { activityOf, lastSeen } from './rules.ts'
import { say } from './words.ts'

/** An active partner is talked to every three weeks at least. */
export const talkEvery = 21

/** So long good wishes are in time; then nothing ever reminds of who left. */
const farewellDays = 14

export const partnerReasons: ReasonSource = { find, say }

/**
 * An active partner with whom there was nothing for three weeks, and who has just left without good wishes (article 000). Whoever
 * rests, or left longer ago, is left in peace.
 */
function find({ book, client, day, touches }: About): readonly Reason[] {
  const partnership = partnershipsOf(book, client.id).at(-1)
  if (!partnership) return []
  const { id: record, leftOn, why = 'other', farewellOn, restingUntil } = partnership
  if (leftOn !== undefined) {
    const reached = lastReached(touches)
    const isSettled = farewellOn !== undefined || (reached !== undefined && reached > leftOn)
    if (isSettled || day > addDays(leftOn, farewellDays)) return []
    return [{ code: 'farewell', rank: ranks.farewell, facts: { on: leftOn, why }, record }]
  }
  if (activityOf(book, partnership, day) !== 'active') return []
  const last = lastSeen(book, partnership, day)
  const isBack = last === restingUntil
  const days = daysBetween(last, day)
  if (!isBack && days < talkEvery) return []
  const facts = { days, last, ...(isBack && { back: 1 }) }
  return [{ code: 'partner', rank: ranks.partner, facts, record }]
}
