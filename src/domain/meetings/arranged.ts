import type { Patch } from '../../book/change.ts'
import type { Context } from '../../book/command.ts'
import type { MeetingData } from './records.ts'
import { minuteOf } from './rules.ts'

/** Whoever has agreed to a meeting less than so long before it needs no call two hours before. */
const agreedJustNowMinutes = 240

type Agreed = Patch<MeetingData> & Pick<MeetingData, 'client' | 'at'>

/**
 * A meeting as it is written down when it is agreed upon: fields that are absent are left out. Agreed upon a few hours before, it
 * counts as confirmed on the day.
 */
export function arranged(meeting: Agreed, ctx: Context): MeetingData {
  const said = Object.fromEntries(Object.entries(meeting).filter(([, value]) => value != null))
  return {
    // What is left out was optional.
    ...(said as Pick<MeetingData, 'client' | 'at'>),
    arrangedOn: ctx.day,
    ...(isJustAgreed(meeting.at, ctx) && { confirmedOn: ctx.day }),
  }
}

function isJustAgreed(at: string, { at: instant, day, tz }: Context): boolean {
  if (at.slice(0, 10) !== day) return false
  const now = minuteOn(day, instant, tz)
  return now !== undefined && minuteOf(at.slice(11)) - now < agreedJustNowMinutes
}

/** The minute of a day by the clock of whoever gave the command; undefined in a zone that nobody here knows, or on another day there. */
function minuteOn(day: string, instant: string, tz: string): number | undefined {
  try {
    const local = Temporal.Instant.from(instant).toZonedDateTimeISO(tz)
    return local.toPlainDate().toString() === day ? local.hour * 60 + local.minute : undefined
  } catch {
    return undefined
  }
}
