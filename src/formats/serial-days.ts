const MS_PER_DAY = 86_400_000
const UNIX_EPOCH_1900 = 25_569
const DAYS_BETWEEN_EPOCHS = 1462
/** Excel counts a 29 February 1900 that never was; serials up to it are one day off. */
const PHANTOM_DAY = 60
const LAST_SERIAL = 2_958_465

/**
 * The ISO day of a spreadsheet's day number, without any time zone; the time of day is dropped. `undefined` for
 * what is no day: negative, beyond 9999, or day zero.
 */
export function serialToDay(serial: number, epoch: 1900 | 1904): string | undefined {
  const whole = Math.floor(serial)
  const days = epoch === 1904 ? whole + DAYS_BETWEEN_EPOCHS : whole
  if (!Number.isFinite(days) || days < 1 || days > LAST_SERIAL) return undefined
  if (days === PHANTOM_DAY) return '1900-02-28'
  const shift = days < PHANTOM_DAY ? 1 : 0
  return new Date((days - UNIX_EPOCH_1900 + shift) * MS_PER_DAY).toISOString().slice(0, 10)
}

/** Whether a number format shows a day (not only a time, a colour or a currency). */
export function showsDay(format: string): boolean {
  const bare = format
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general|основной/gi, '')
  const section = bare.split(';')[0] ?? ''
  if (/[yг]|d(?!e)|д/i.test(section)) return true
  return /m{3,}/i.test(section)
}
