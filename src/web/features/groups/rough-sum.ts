import type { Lang } from '../../../words/lang.ts'
import { minorDigits, money } from '../../../words/money.ts'

/** A sum that is only expected: without kopecks. */
export function roughSum(minor: number, currency: string, lang: Lang): string {
  const unit = 10 ** minorDigits(currency)
  return money(Math.round(minor / unit) * unit, currency, lang)
}
