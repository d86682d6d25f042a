import type { Lang } from '../../../words/lang.ts'
import { money, toMinor } from '../../../words/money.ts'

/** An average as people say it: without kopecks. */
export function about(minor: number, currency: string, lang: Lang): string {
  const unit = toMinor(1, currency)
  return money(Math.round(minor / unit) * unit, currency, lang)
}
