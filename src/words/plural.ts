import type { Lang } from './lang.ts'

interface Rules {
  readonly plural: Intl.PluralRules
  readonly number: Intl.NumberFormat
}

const known = new Map<Lang, Rules>()

/** Made when first needed: the tables of a language take tens of milliseconds to open. */
function rulesOf(lang: Lang): Rules {
  const opened = known.get(lang)
  if (opened) return opened
  const made = { plural: new Intl.PluralRules(lang), number: new Intl.NumberFormat(lang) }
  known.set(lang, made)
  return made
}

/** The Russian form that goes with a number: `ruPlural(5, 'заказ', 'заказа', 'заказов')` is «заказов». */
export function ruForm(n: number, one: string, few: string, many: string): string {
  const rule = rulesOf('ru').plural.select(n)
  return rule === 'one' ? one : rule === 'many' ? many : few
}

/** The number with its noun: «5 заказов». */
export function ruCount(n: number, one: string, few: string, many: string): string {
  return `${ruNumber(n)}\u00A0${ruForm(n, one, few, many)}`
}

export function enCount(n: number, one: string, many: string): string {
  return `${rulesOf('en').number.format(n)} ${rulesOf('en').plural.select(n) === 'one' ? one : many}`
}

/** Four digits stay together as on paper, longer numbers are grouped: «1 234», «12 500». */
function ruNumber(n: number): string {
  return rulesOf('ru').number.format(n)
}
