import type { Lang } from '../../../../words/lang.ts'

/** What the clock shows where a client lives: «19:40»; undefined where it shows the same, or the zone is unknown. */
export function localTime(zone: string, now: Date, lang: Lang, own?: string): string | undefined {
  const timeIn = (timeZone: string | undefined) =>
    new Intl.DateTimeFormat(lang, { timeZone, hour: '2-digit', minute: '2-digit' }).format(now)
  try {
    const time = timeIn(zone)
    return time === timeIn(own) ? undefined : time
  } catch {
    // A zone that this browser does not know.
    return undefined
  }
}
