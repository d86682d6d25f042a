import { addDays, type Day } from '../../words/days.ts'
import type { Reason } from '../reason.ts'
import { isMust } from '../reason.ts'
import type { Touch } from '../touches/records.ts'
import { isAnswered, isTalk, latest, silentInARow } from '../touches/rules.ts'

/** Nobody answered: try again tomorrow; three times in a row, in two weeks. */
const nextTryDays = 1
const patience = 3
const longRestDays = 14

/** The day from which a client may be called again after silence; undefined when the last call was answered. */
export function restsUntil(touches: readonly Touch[]): Day | undefined {
  const last = latest(touches.filter(isTalk))
  if (!last || isAnswered(last)) return undefined
  const silent = silentInARow(touches)
  return addDays(last.on, silent >= patience ? longRestDays : nextTryDays)
}

/** A reason that silence has put off on a day. Meetings and promises wait until tomorrow at most. */
export function isResting(reason: Reason, touches: readonly Touch[], day: Day): boolean {
  const until = restsUntil(touches)
  if (until === undefined || day >= until) return false
  return !isMust(reason) || latest(touches.filter(isTalk))?.on === day
}
