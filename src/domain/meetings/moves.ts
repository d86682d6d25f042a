import type { Facts } from '../../book/facts.ts'
import { type Meeting, meetingRecord } from './records.ts'

/** How often a meeting was moved until it stood at its time, and when it was to be at first; null when never. */
export function movesOf(facts: Facts, meeting: Meeting): { times: number; first: string } | null {
  const seen = new Set([meeting.id])
  let from = before(facts, meeting)
  let first: string | undefined
  while (from && !seen.has(from.id)) {
    seen.add(from.id)
    first = from.at
    from = before(facts, from)
  }
  return first === undefined ? null : { times: seen.size - 1, first }
}

function before(facts: Facts, { movedFrom }: Meeting): Meeting | undefined {
  return movedFrom === undefined ? undefined : facts.get(meetingRecord, movedFrom)
}
