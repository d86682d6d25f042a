import { ServerResponse } from 'node:http'

/** Loaded before a server that is to live some days later, for stories that take weeks. */

const Now = Date
const { instant } = Temporal.Now

let ahead = Number(process.env.KARTOTEKA_TEST_DAYS ?? 0) * 86_400_000

/** From now on it is so many days later. */
export function liveLater(days: number): void {
  ahead = days * 86_400_000
}

globalThis.Date = class extends Now {
  constructor(...parts: unknown[]) {
    // The constructor of Date takes an instant, a text or the parts of a day, as whoever calls it knows.
    super(...((parts.length === 0 ? [Now.now() + ahead] : parts) as [number]))
  }

  static override now(): number {
    return Now.now() + ahead
  }
} as DateConstructor

Temporal.Now.instant = () => instant().add({ milliseconds: ahead })
Temporal.Now.plainDateISO = (zone) =>
  Temporal.Now.instant()
    .toZonedDateTimeISO(zone ?? Temporal.Now.timeZoneId())
    .toPlainDate()

const { writeHead } = ServerResponse.prototype
ServerResponse.prototype.writeHead = function (this: ServerResponse, ...given: unknown[]) {
  if (ahead !== 0) this.setHeader('date', new Date().toUTCString())
  return (writeHead as (...args: unknown[]) => ServerResponse).apply(this, given)
} as typeof writeHead
