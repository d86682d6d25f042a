/** The device's clock, put right by what the server's clock said last. */
export class LocalClock {
  /** Milliseconds to add to the device's clock to get the server's. */
  offset = 0
  readonly tz = Temporal.Now.timeZoneId()

  now(): number {
    return Date.now() + this.offset
  }

  at(): string {
    return new Date(this.now()).toISOString()
  }

  today(): string {
    return dayOn(new Date(this.now()))
  }
}

/** The calendar day of an instant where the device is: `2026-11-21`. */
export function dayOn(instant: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const year = String(instant.getFullYear()).padStart(4, '0')
  return `${year}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`
}

/** Milliseconds until the calendar day changes where the device is. */
export function untilMidnight(instant: Date): number {
  const next = new Date(instant)
  next.setHours(24, 0, 0, 0)
  return next.getTime() - instant.getTime()
}

/** A Date header has whole seconds, and an answer takes its time on the way: less than this tells nothing. */
const tolerance = 2000

/**
 * How far the server's clock is ahead of the device's, in milliseconds; 0 when they agree.
 * `date` is a Date header; `sent` and `received` are the device's clock around that request.
 */
export function offsetFrom(
  date: string | null,
  sent: number,
  received: number,
): number | undefined {
  const server = Date.parse(date ?? '')
  if (Number.isNaN(server)) return undefined
  const offset = server + 500 - (sent + received) / 2
  return Math.abs(offset) < tolerance + (received - sent) / 2 ? 0 : Math.round(offset)
}
