import type { Lang } from '../../words/lang.ts'

/** «0,5»: a number as people of a language write it, without spaces or commas between the thousands, so that it can be typed back. */
export function decimal(n: number, lang: Lang): string {
  return n.toLocaleString(lang, { maximumFractionDigits: 3, useGrouping: false })
}
