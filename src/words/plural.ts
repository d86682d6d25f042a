const russian = new Intl.PluralRules('ru')
const english = new Intl.PluralRules('en')
const russianNumber = new Intl.NumberFormat('ru')
const englishNumber = new Intl.NumberFormat('en')

/** The Russian form that goes with a number: `ruPlural(5, 'заказ', 'заказа', 'заказов')` is «заказов». */
export function ruForm(n: number, one: string, few: string, many: string): string {
  const rule = russian.select(n)
  return rule === 'one' ? one : rule === 'many' ? many : few
}

/** The number with its noun: «5 заказов». */
export function ruCount(n: number, one: string, few: string, many: string): string {
  return `${ruNumber(n)}\u00A0${ruForm(n, one, few, many)}`
}

export function enCount(n: number, one: string, many: string): string {
  return `${englishNumber.format(n)} ${english.select(n) === 'one' ? one : many}`
}

/** Four digits stay together as on paper, longer numbers are grouped: «1 234», «12 500». */
function ruNumber(n: number): string {
  return russianNumber.format(n)
}
