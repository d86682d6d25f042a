import { say } from '../../../domain/meetings/words.ts'
import type { Entry } from '../../../domain/today/entry.ts'
import type { Lang } from '../../../words/lang.ts'

export interface Moment {
  readonly today: string
  /** By the clock of the device, `13:05`. */
  readonly time: string
  readonly lang: Lang
}

/** The hour and minute of an instant by the clock of the device. */
export function clockTime(now: Date): string {
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
}

/**
 * The entries as they are at this minute: a meeting that has begun is no longer confirmed but asked about, and nobody is
 * warned of it any more.
 */
export function timely(entries: readonly Entry[], moment: Moment): Entry[] {
  return entries.flatMap((entry) => {
    const begun = entry.reasons.filter((reason) => hasBegun(reason, moment))
    if (begun.length === 0) return [entry]
    const reasons = entry.reasons.flatMap((reason) =>
      begun.includes(reason) ? asResult(reason, moment) : [reason],
    )
    return reasons.length > 0 ? [{ ...entry, reasons }] : []
  })
}

/** Until when an entry waits for its hour, `13:00`: all that is to be done is a call at a time still to come. */
export function waitsUntil({ reasons }: Entry, { time }: Moment): string | undefined {
  const [reason, ...others] = reasons
  const at = reason?.callAt
  return others.length === 0 && typeof at === 'string' && at > time ? at : undefined
}

type Reason = Entry['reasons'][number]

function hasBegun({ code, on, time: at }: Reason, { today, time }: Moment): boolean {
  const isOfMeeting = code === 'meeting-confirm' || code === 'meeting-warn'
  return isOfMeeting && on === today && String(at) <= time
}

function asResult(reason: Reason, { today, lang }: Moment): Reason[] {
  if (reason.code !== 'meeting-confirm') return []
  const code = 'meeting-result'
  const facts = { on: String(reason.on), time: String(reason.time) }
  const client = { id: '' }
  const said = say[code]?.({ code, rank: 0, facts }, { lang, day: today, client, name: '' })
  return said
    ? [{ ...reason, ...facts, code, text: said.text, ...(said.strong && { strong: said.strong }) }]
    : []
}
