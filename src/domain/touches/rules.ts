import type { Day } from '../../words/days.ts'
import { plainOutcomes, type Touch } from './records.ts'

/** Not just a text that was sent, to which nobody has answered yet. */
export function isTalk(touch: Touch): boolean {
  return touch.outcome !== 'sent'
}

/** The client was reached: anything but silence, or a letter to which nobody has answered yet. */
export function isAnswered(touch: Touch): boolean {
  return touch.outcome !== 'no-answer' && touch.outcome !== 'wrote' && isTalk(touch)
}

/** The touch wrote nothing but itself. */
export function isPlain(outcome: Touch['outcome']): outcome is (typeof plainOutcomes)[number] {
  return plainOutcomes.some((plain) => plain === outcome)
}

export function latest(touches: readonly Touch[]): Touch | undefined {
  let last: Touch | undefined
  for (const touch of touches) if (!last || isLater(touch, last)) last = touch
  return last
}

/** The day the client was last reached, in either direction. */
export function lastReached(touches: readonly Touch[]): Day | undefined {
  let day: Day | undefined
  for (const touch of touches) {
    if (isAnswered(touch) && (day === undefined || touch.on > day)) day = touch.on
  }
  return day
}

/** How many calls in a row stayed without an answer, up to the last one. */
export function silentInARow(touches: readonly Touch[]): number {
  const newestFirst = touches.filter(isTalk).sort((a, b) => (isLater(a, b) ? -1 : 1))
  const answered = newestFirst.findIndex(isAnswered)
  return answered < 0 ? newestFirst.length : answered
}

/** Touches between two days, the first included and the last not: how much attention a client had. */
export function touchesBetween(touches: readonly Touch[], from: Day, until: Day): number {
  let count = 0
  for (const { on } of touches) if (on >= from && on < until) count += 1
  return count
}

function isLater(a: Touch, b: Touch): boolean {
  if (a.on !== b.on) return a.on > b.on
  if (a.at !== b.at) return (a.at ?? '') > (b.at ?? '')
  return a.id > b.id
}
