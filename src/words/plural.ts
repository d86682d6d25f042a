import type { Lang } from './lang.ts'
import { wholeNumber } from './numbers.ts'

const known = new Map<Lang, Intl.PluralRules>()

function rulesOf(lang: Lang): Intl.PluralRules {
  const opened = known.get(lang)
  if (opened) return opened
  const made = new Intl.PluralRules(lang)
  known.set(lang, made)
  return made
}

/** Russian forms of whole numbers depend on the last two digits alone, and lists of thousands ask for them. */
const ruRules: (Intl.LDMLPluralRule | undefined)[] = []

function ruRule(n: number): Intl.LDMLPluralRule {
  if (!Number.isSafeInteger(n)) return rulesOf('ru').select(n)
  const digits = Math.abs(n) % 100
  const rule = ruRules[digits] ?? rulesOf('ru').select(digits)
  ruRules[digits] = rule
  return rule
}

/** The Russian form that goes with a number: `ruPlural(5, 'заказ', 'заказа', 'заказов')` is «заказов». */
export function ruForm(n: number, one: string, few: string, many: string): string {
  const rule = ruRule(n)
  return rule === 'one' ? one : rule === 'many' ? many : few
}

/** The number with its noun: «5 заказов». */
export function ruCount(n: number, one: string, few: string, many: string): string {
  return `${wholeNumber(n, 'ru')}\u00A0${ruForm(n, one, few, many)}`
}

export function enCount(n: number, one: string, many: string): string {
  return `${wholeNumber(n, 'en')} ${rulesOf('en').select(n) === 'one' ? one : many}`
}
