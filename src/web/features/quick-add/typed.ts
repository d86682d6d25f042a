import { itemOf } from '../../../domain/imports/items.ts'

type Item = ReturnType<typeof itemOf>

/** A sum as it is typed: «1 500», «1500,50»; undefined when nothing is typed, NaN when it is no sum. */
export function readSum(text: string): number | undefined {
  const bare = text
    .replaceAll(/\s/g, '')
    .replace(/(?:р|руб|₽)\.?$/i, '')
    .replace(',', '.')
  if (bare === '') return undefined
  return /^\d{1,9}(?:\.\d{1,2})?$/.test(bare) ? Number(bare) : Number.NaN
}

/** Goods typed in one line, parted by commas; «Омега-3 х2» is two of one. */
export function readItems(text: string): Item[] {
  return text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean)
    .map(itemOf)
}

/** Goods as they are typed and read: «крем, Омега-3 × 2». */
export function itemsText(items: readonly Item[]): string {
  return items
    .map(({ name, quantity = 1 }) => (quantity === 1 ? name : `${name} × ${quantity}`))
    .join(', ')
}

/** What is wrong with a day that was typed: `needDay`, `notYet` for what has happened, `gone` for what is to come. */
export function wrongDay(
  day: string,
  when: 'past' | 'coming',
  today: string,
): 'needDay' | 'notYet' | 'gone' | undefined {
  if (!day) return 'needDay'
  if (when === 'past') return day > today ? 'notYet' : undefined
  return day < today ? 'gone' : undefined
}
