import type { Lang } from './lang.ts'
import { hundredths } from './numbers.ts'

/**
 * The signs of the currencies that books here are kept in, in Russian and in English, as Intl has them. All of these
 * have a hundred small units; any other currency is asked of Intl.
 */
const signs: Readonly<Record<string, readonly [ru: string, en: string]>> = {
  RUB: ['₽', '₽'],
  BYN: ['р.', 'BYN\u00A0'],
  KZT: ['₸', '₸'],
  UAH: ['₴', '₴'],
  EUR: ['€', '€'],
  USD: ['$', '$'],
}

const formats = new Map<string, Intl.NumberFormat>()
const digits = new Map<string, number>()

/** Digits after the point in a currency: 2 for RUB, 0 for JPY (ISO 4217, as Intl knows it). */
export function minorDigits(currency: string): number {
  if (signs[currency]) return 2
  const known = digits.get(currency)
  if (known !== undefined) return known
  const found = formatOf(currency, 'en', false).resolvedOptions().maximumFractionDigits ?? 2
  digits.set(currency, found)
  return found
}

/** Money as people read it: `money(120000, 'RUB', 'ru')` is «1 200 ₽»; kopecks show only when there are any. */
export function money(minor: number, currency: string, lang: Lang): string {
  const sign = signs[currency]
  if (sign) return signed(minor, sign, lang)
  const unit = 10 ** minorDigits(currency)
  return formatOf(currency, lang, minor % unit === 0).format(minor / unit)
}

/** Whole and fractional units as an integer of minor units: `toMinor(12.5, 'RUB')` is 1250. */
export function toMinor(amount: number, currency: string): number {
  return Math.round(Number((amount * 10 ** minorDigits(currency)).toFixed(3)))
}

function signed(minor: number, [ru, en]: readonly [string, string], lang: Lang): string {
  const minus = minor < 0 ? '-' : ''
  const amount = hundredths(Math.abs(minor), lang)
  return lang === 'ru' ? `${minus}${amount}\u00A0${ru}` : `${minus}${en}${amount}`
}

function formatOf(currency: string, lang: Lang, whole: boolean): Intl.NumberFormat {
  const key = `${currency} ${lang} ${whole}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(lang, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    ...(whole && { minimumFractionDigits: 0, maximumFractionDigits: 0 }),
  })
  formats.set(key, made)
  return made
}
