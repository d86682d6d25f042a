import { longDay } from '../words/dates.ts'
import { isDay, isYearlessDay } from '../words/days.ts'
import type { Lang } from '../words/lang.ts'
import { money } from '../words/money.ts'
import { labels, values } from './labels.ts'
import { cliWords } from './messages.ts'
import { readableToday } from './readable-today.ts'
import { table } from './table.ts'

type Row = Readonly<Record<string, unknown>>

/** An answer of a view for people: the day's list as text, lists as tables, the rest as names and values. */
export function readable(view: string, answer: unknown, lang: Lang): string {
  if (view === 'today') return readableToday(answer, lang)
  if (Array.isArray(answer)) return listed(answer, lang)
  if (!isRow(answer)) return cliWords[lang].nothing
  const fields = Object.entries(answer)
  const plain = fields.flatMap(([name, value]) => {
    const label = labels[lang][name]
    const text = isTable(value) || label === undefined ? '' : inOneLine(value, answer, lang)
    return text === '' || label === undefined ? [] : [[label, text]]
  })
  const tables = fields.flatMap(([, value]) => (isTable(value) ? [listed(value, lang)] : []))
  return [table(plain), ...tables].filter(Boolean).join('\n\n') || cliWords[lang].nothing
}

function listed(items: readonly unknown[], lang: Lang): string {
  const rows = items.filter(isRow)
  if (rows.length === 0) return cliWords[lang].nothing
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const columns = names.flatMap((name) => {
    const label = labels[lang][name]
    return label && rows.some((row) => inOneLine(row[name], row, lang) !== '')
      ? [{ name, label }]
      : []
  })
  if (columns.length === 0) return ''
  return table([
    columns.map(({ label }) => label),
    ...rows.map((row) => columns.map(({ name }) => inOneLine(row[name], row, lang))),
  ])
}

function inOneLine(value: unknown, among: Row, lang: Lang): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map((item) => inOneLine(item, among, lang)).join(', ')
  if (isRow(value)) return rowInOneLine(value, lang)
  if (value === among.sum || value === among.total) return inMoney(value, among, lang)
  const text = String(value)
  if (isDay(text) || isYearlessDay(text)) return longDay(text, lang)
  return values[lang][text] ?? text
}

function rowInOneLine(row: Row, lang: Lang): string {
  if (typeof row.name === 'string') return row.name
  if (typeof row.value === 'string') return row.value
  const shown = Object.entries(row).filter(([name]) => name in labels[lang] || name === 'date')
  return shown
    .filter(([name]) => name !== 'currency')
    .map(([, value]) => inOneLine(value, row, lang))
    .filter(Boolean)
    .join(', ')
}

function inMoney(value: unknown, { currency }: Row, lang: Lang): string {
  return typeof value === 'number' ? money(value, String(currency ?? 'RUB'), lang) : ''
}

function isTable(value: unknown): value is readonly Row[] {
  return Array.isArray(value) && value.some((item) => isRow(item) && !('value' in item))
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
