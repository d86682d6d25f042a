import type { Lang } from './lang.ts'

const marks = {
  ru: { group: '\u00A0', point: ',' },
  en: { group: ',', point: '.' },
} as const

/**
 * A whole number as people of a language write it: «12 500», “12,500”. Said here as Intl says it, since to open the
 * tables of Intl takes a cheap phone a fifth of a second at each start; a test compares the two.
 */
export function wholeNumber(n: number, lang: Lang): string {
  const digits = String(n)
  return Math.abs(n) < 1000 ? digits : digits.replaceAll(/\B(?=(?:\d{3})+$)/g, marks[lang].group)
}

/** With as many digits after the point as its hundredths need: none or two. */
export function hundredths(n: number, lang: Lang): string {
  const [whole, rest] = [Math.trunc(n / 100), n % 100]
  const digits = rest === 0 ? '' : marks[lang].point + String(rest).padStart(2, '0')
  return wholeNumber(whole, lang) + digits
}

/** With one digit after the point where its tenths need one: «7,5», «8». */
export function tenths(n: number, lang: Lang): string {
  const [whole, rest] = [Math.trunc(n / 10), n % 10]
  return wholeNumber(whole, lang) + (rest === 0 ? '' : marks[lang].point + String(rest))
}
