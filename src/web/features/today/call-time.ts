import { readCallHours, wrongHour } from '../../../domain/clients/call-hours.ts'
import type { Settings } from '../../../domain/settings/records.ts'
import type { Lang } from '../../../words/lang.ts'
import { gendered } from '../../i18n/gendered.ts'
import { todayWords } from './messages.ts'

export interface CallTime {
  /** «У неё сейчас 23:40, звонить поздно». */
  readonly text: string
  /** It is no hour to call. */
  readonly wrong: boolean
}

/** Where a client's clock is, and when they asked to be called. */
export interface Callable {
  readonly zone: string | null
  readonly callHours: string | null
  readonly gender: 'f' | 'm' | null
}

interface Caller {
  readonly lang: Lang
  readonly now: Date
  /** The hours of whoever has not asked for their own. */
  readonly usual: Settings['callHours']
  /** The caller's own zone; that of the device unless given. */
  readonly zone?: string
}

/**
 * What a caller should know of the time: the client's clock where it shows another hour, and that it is too
 * early or too late there. Undefined when there is nothing to know: by the caller's own clock nobody is
 * warned, unless the client asked for hours of their own.
 */
export function callTime(client: Callable, caller: Caller): CallTime | undefined {
  const words = todayWords[caller.lang]
  const own = clockIn(caller.now, caller.zone)
  const there = client.zone === null ? own : (clockIn(caller.now, client.zone) ?? own)
  if (!own || !there) return undefined
  const isFar = there.minute !== own.minute
  const usual = { from: caller.usual.from * 60, until: caller.usual.until * 60 }
  const asked = client.callHours === null ? undefined : readCallHours(client.callHours, usual)
  const wrong = asked || isFar ? wrongHour(there.minute, asked ?? usual) : undefined
  const told = [
    isFar ? `${gendered(client.gender, words.clock)} ${there.text}` : '',
    wrong ? words[wrong] + (asked ? `: «${client.callHours}»` : '') : '',
  ]
  const text = told.filter(Boolean).join(', ')
  if (text === '') return undefined
  return {
    text: text.slice(0, 1).toLocaleUpperCase(caller.lang) + text.slice(1),
    wrong: wrong !== undefined,
  }
}

/** Whether it is no hour to write to somebody: by their own clock and their own hours, or else the usual ones. */
export function isQuietHour(client: Callable, { now, usual, zone }: Caller): boolean {
  const own = clockIn(now, zone)
  const there = client.zone === null ? own : (clockIn(now, client.zone) ?? own)
  if (!there) return false
  const hours = { from: usual.from * 60, until: usual.until * 60 }
  const asked = client.callHours === null ? undefined : readCallHours(client.callHours, hours)
  return wrongHour(there.minute, asked ?? hours) !== undefined
}

/** The time of day in a zone, that of the device where none is given; undefined for a zone that it does not know. */
function clockIn(
  now: Date,
  zone = Temporal.Now.timeZoneId(),
): { readonly text: string; readonly minute: number } | undefined {
  try {
    const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(
      now.getTime(),
    ).toZonedDateTimeISO(zone)
    const text = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
    return { text, minute: hour * 60 + minute }
  } catch {
    return undefined
  }
}
