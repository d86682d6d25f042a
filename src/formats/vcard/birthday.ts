/** Apple writes this year for "no year". */
const APPLE_NO_YEAR = 1604

/**
 * A birthday in any form that phones write it, as `1982-05-06` or, without a year, `--05-06`. `undefined` for what
 * is no day of a year. The time of day and its zone are dropped: a birthday is not a moment.
 */
export function parseBirthday(value: string, omittedYear?: string): string | undefined {
  const text = value.trim()
  const [, y, m, d] =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:$|[T ])/.exec(text) ??
    /^(-)-(\d{2})-?(\d{2})(?:$|[T ])/.exec(text) ??
    dayFirst(text) ??
    []
  if (y === undefined || m === undefined || d === undefined) return undefined
  const noYear = y === '-' || y === omittedYear || Number(y) === APPLE_NO_YEAR || Number(y) === 0
  const year = noYear ? 2000 : Number(y)
  if (!isDay(year, Number(m), Number(d))) return undefined
  return noYear ? `--${m}-${d}` : `${y}-${m}-${d}`
}

/** `06.05.1982` and `06.05`, as typed by hand. */
function dayFirst(text: string): [string, string, string, string] | undefined {
  const [, day, month, year] = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{4}))?\.?$/.exec(text) ?? []
  if (day === undefined || month === undefined) return undefined
  return [text, year ?? '-', month.padStart(2, '0'), day.padStart(2, '0')]
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
