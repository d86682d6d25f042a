/** The server's clock, handed in so that tests may set it. */
export interface Clock {
  now(): Temporal.Instant
  /** The server's time zone, an IANA name. */
  readonly tz: string
}

export function systemClock(): Clock {
  return { now: () => Temporal.Now.instant(), tz: Temporal.Now.timeZoneId() }
}

/** The calendar day at an instant in a time zone: `2026-11-21`. */
export function dayAt(instant: Temporal.Instant, tz: string): string {
  return instant.toZonedDateTimeISO(tz).toPlainDate().toString()
}

export function isTimeZone(tz: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(tz)
    return true
  } catch {
    return false
  }
}
