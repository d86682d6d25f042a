/** Minutes of a day from which and until which a person may be called. */
export interface CallHours {
  readonly from: number
  readonly until: number
}

const wholeDay = 24 * 60
const time = '(\\d{1,2})(?:[:.](\\d\\d))?(?:\\s*(?:ч(?:ас(?:а|ов)?)?\\.?|h))?'
const range = new RegExp(
  `(?:с|от|from)?\\s*${time}\\s*(?:до|по|to|until|[-\\u2010-\\u2015])\\s*${time}`,
  'i',
)
const after = new RegExp(`(?:после|с|от|after|from)\\s+${time}`, 'i')
const before = new RegExp(`(?:до|не позже|before|until)\\s+${time}`, 'i')

/**
 * When a client asked to be called, as it stands on the card: «после 18», «до 12», «с 10 до 19», «10:30–19»;
 * the side that was not said is the usual one. Undefined when no hours are understood.
 */
export function readCallHours(text: string, usual: CallHours): CallHours | undefined {
  const both = range.exec(text)
  if (both) return hours(minutes(both[1], both[2]), minutes(both[3], both[4]))
  const start = minutes(...timeOf(after, text))
  if (start !== undefined) return hours(start, usual.until > start ? usual.until : wholeDay)
  const end = minutes(...timeOf(before, text))
  return hours(end !== undefined && usual.from < end ? usual.from : 0, end)
}

/** Whether it is too early or too late to call at a minute of the client's day; undefined when it is neither. */
export function wrongHour(
  minute: number,
  { from, until }: CallHours,
): 'early' | 'late' | undefined {
  if (minute < from) return 'early'
  return minute >= until ? 'late' : undefined
}

function timeOf(pattern: RegExp, text: string): [string | undefined, string | undefined] {
  const found = pattern.exec(text)
  return [found?.[1], found?.[2]]
}

function minutes(hour: string | undefined, minute = '0'): number | undefined {
  if (hour === undefined) return undefined
  const at = Number(hour) * 60 + Number(minute)
  return at <= wholeDay && Number(minute) < 60 ? at : undefined
}

function hours(from: number | undefined, until: number | undefined): CallHours | undefined {
  if (from === undefined || until === undefined || from >= until) return undefined
  return { from, until }
}
