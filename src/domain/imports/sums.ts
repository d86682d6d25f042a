import { ok } from '../../book/result.ts'
import { minorDigits } from '../../words/money.ts'
import { type Reading, refuseCell } from './cell-value.ts'
import type { Cell } from './source.ts'
import { cellText, cleanLine, saysNothing } from './text.ts'

export interface Sum {
  /** Minor units: kopecks, cents. */
  readonly minor: number
  /** The currency that the cell names itself. */
  readonly currency?: string
}

/** No way of writing a sum is longer. */
const longest = 60
const mostMinor = 1_000_000_000_000

const currencies: readonly (readonly [RegExp, string])[] = [
  [/₽|(?<!\p{L})р(?!\p{L})|руб|rub/iu, 'RUB'],
  [/\$|usd|долл/i, 'USD'],
  [/€|eur|евро/i, 'EUR'],
  [/₸|kzt|тенге|тг/i, 'KZT'],
  [/₴|uah|грн/i, 'UAH'],
  [/byn/i, 'BYN'],
]

/**
 * A sum as people write it, in minor units: «1 200,50 руб.», `1,200.50`, «1500 р». Parts of a kopeck are rounded.
 * Refuses `import.sum`, `import.sum-negative`, `import.sum-too-big`.
 */
export function readSum(cell: Cell, usual: string): Reading<Sum> {
  const text = typeof cell === 'number' ? decimalText(cell) : cleanLine(cellText(cell))
  if (saysNothing(text)) return ok(undefined)
  if (/^\d{1,9}(?:[.,]\d\d?)?$/.test(text))
    return ok({ minor: toMinorUnits(text, digitsOf(usual)) })
  if (text.length > longest) return refuseCell('import.sum', text)
  const named = currencyIn(text)
  const currency = named ?? usual
  const bare = joinKopecks(text.toLocaleLowerCase('ru')).replaceAll(/[\p{L}₽$€₸₴]+\.?/gu, '')
  const tight = bare.replaceAll(/[\s'’_]/g, '')
  if (!/^[(+−–-]?[\d.,]*\d[\d.,]*(?:[-–]|=)?\)?$/.test(tight) || hasOtherWords(text)) {
    return refuseCell('import.sum', text)
  }
  if (/^[(−–-]/.test(tight)) return refuseCell('import.sum-negative', text)
  const minor = toMinorUnits(tight.replaceAll(/[^\d.,]/g, ''), digitsOf(currency))
  if (Number.isNaN(minor)) return refuseCell('import.sum', text)
  if (minor > mostMinor) return refuseCell('import.sum-too-big', text)
  return ok({ minor, ...(named && { currency: named }) })
}

/** The currency that a text names: a sum, or the heading of a column of sums. */
export function currencyIn(text: string): string | undefined {
  return currencies.find(([sign]) => sign.test(text))?.[1]
}

const digitsByCurrency = new Map<string, number>()

function digitsOf(currency: string): number {
  const known = digitsByCurrency.get(currency)
  if (known !== undefined) return known
  const digits = minorDigits(currency)
  digitsByCurrency.set(currency, digits)
  return digits
}

/** A number cell with enough digits after the point not to look like thousands. */
function decimalText(number: number): string {
  return Number.isInteger(number) ? cellText(number) : number.toFixed(4)
}

/** «1500 руб. 50 коп.» and «1500-50». */
function joinKopecks(text: string): string {
  return text
    .replace(/(\d)\s*(?:руб\p{L}*|р)\.?\s*(\d\d)\s*к(?:оп\p{L}*)?\.?/u, '$1.$2')
    .replace(/^(\d+)[-–=](\d\d)(?!\d)/, '$1.$2')
}

/** A sum may name its currency and nothing else. */
function hasOtherWords(text: string): boolean {
  const words = text.toLocaleLowerCase('ru').match(/\p{L}+/gu) ?? []
  return words.some(
    (word) =>
      !/^(?:р|руб.*|rub|usd|долл.*|eur|евро|kzt|тенге|тг|uah|грн|byn|коп.*|к|итого|сумма)$/.test(
        word,
      ),
  )
}

function toMinorUnits(number: string, digits: number): number {
  const [whole = '', part = ''] = splitDecimal(number)
  const scaled = `${part}${'0'.repeat(digits + 1)}`
  const kept = Number(`${whole.replaceAll(/[.,]/g, '') || '0'}${scaled.slice(0, digits)}`)
  return kept + (Number(scaled.charAt(digits)) >= 5 ? 1 : 0)
}

/** The last point or comma parts the kopecks, unless it parts three digits as thousands are parted. */
function splitDecimal(number: string): [string, string] {
  const at = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','))
  if (at < 0) return [number, '']
  const sign = number.charAt(at)
  const after = number.length - at - 1
  const before = number.slice(0, at)
  const repeats = before.includes(sign)
  const grouped = after === 3 && /^[1-9]\d{0,2}$/.test(before)
  if (repeats || grouped) return [number, '']
  return [before, number.slice(at + 1)]
}
