import type { OrderFields } from './row.ts'
import { cleanLines, saysNothing } from './text.ts'

type Items = NonNullable<OrderFields['items']>

/** What was bought, as listed in one cell: «Крем; Шампунь х2», one a line, or after commas. */
export function readItems(cell: string): Items {
  const text = cleanLines(cell)
  if (saysNothing(text)) return []
  const parts = /[;\n]/.test(text) ? text.split(/[;\n]/) : text.split(/,\s+(?=\p{Lu})/u)
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .slice(0, 200)
    .map(itemOf)
}

/** One thing that was bought; «х2» and «2 шт.» after it say how many. */
export function itemOf(text: string): Items[number] {
  if (text.length > 300) return { name: text.slice(0, 300).trim() }
  const counted = /^(.{2,}?)[\s,(—–-]*(?:[xх×*]\s?(\d{1,5})|(\d{1,5})\s?(?:шт|pcs)\.?)\)?$/iu.exec(
    text,
  )
  const name = (counted?.[1] ?? text).trim().slice(0, 300)
  const quantity = Number(counted?.[2] ?? counted?.[3])
  return quantity > 0 ? { name, quantity } : { name }
}
