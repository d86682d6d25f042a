import { longDay } from '../words/dates.ts'
import { isDay, isYearlessDay } from '../words/days.ts'
import type { Lang } from '../words/lang.ts'
import { money } from '../words/money.ts'
import { hundredths } from '../words/numbers.ts'
import { codeWords } from './code-words.ts'
import { labelsOf } from './labels.ts'
import { cliWords } from './messages.ts'
import { readableSummary } from './readable-summary.ts'
import { readableToday } from './readable-today.ts'
import { figure, table } from './table.ts'

type Row = Readonly<Record<string, unknown>>

/** In which language, and what the fields are called. */
interface Told {
  readonly lang: Lang
  readonly labels: Readonly<Record<string, string>>
}

/** An answer of a view for people: the day's list as text, the summary as its tables, lists as tables, the rest as names and values. */
export function readable(view: string, answer: unknown, lang: Lang): string {
  if (view === 'today') return readableToday(answer, lang)
  if (view === 'summary') return readableSummary(answer, lang)
  const told: Told = { lang, labels: labelsOf(view, lang) }
  if (Array.isArray(answer)) return listed(answer, told)
  if (!isRow(answer)) return cliWords[lang].nothing
  const fields = Object.entries(answer)
  const plain = fields.flatMap(([name, value]) => {
    const label = told.labels[name]
    const text = isTable(value) || label === undefined ? '' : inOneLine(name, answer, told)
    return text === '' || label === undefined ? [] : [[label, text]]
  })
  const tables = fields.flatMap(([, value]) => (isTable(value) ? [listed(value, told)] : []))
  return [table(plain), ...tables].filter(Boolean).join('\n\n') || cliWords[lang].nothing
}

function listed(items: readonly unknown[], told: Told): string {
  const rows = items.filter(isRow)
  if (rows.length === 0) return cliWords[told.lang].nothing
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const columns = names.flatMap((name) => {
    const label = told.labels[name]
    return label && rows.some((row) => inOneLine(name, row, told) !== '') ? [{ name, label }] : []
  })
  if (columns.length === 0) return ''
  return table([
    columns.map(({ label }) => label),
    ...rows.map((row) => columns.map(({ name }) => inOneLine(name, row, told))),
  ])
}

/** A field of a row in words. */
function inOneLine(name: string, row: Row, told: Told): string {
  if (name === 'sum' || name === 'total' || name === 'cost') return inMoney(row[name], row, told)
  if (groupSums.has(name)) return sumOfGroup(row[name], row, told)
  return said(row[name], told)
}

function said(value: unknown, told: Told): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map((item) => said(item, told)).join(', ')
  if (isRow(value)) return rowInOneLine(value, told)
  if (typeof value === 'number') return figure(value, told.lang)
  const text = String(value)
  if (isDay(text) || isYearlessDay(text)) return longDay(text, told.lang)
  const [day = '', time = ''] = text.split('T')
  if (isDay(day) && /^\d\d:\d\d$/.test(time)) return `${longDay(day, told.lang)}, ${time}`
  return codeWords[told.lang][text] ?? text
}

function rowInOneLine(row: Row, told: Told): string {
  if (typeof row.name === 'string') return row.name
  if (typeof row.value === 'string') return row.value
  const shown = Object.keys(row).filter((name) => name in told.labels && name !== 'currency')
  return shown
    .map((name) => inOneLine(name, row, told))
    .filter(Boolean)
    .join(', ')
}

/** Sums of a group; a forecast does not say in which currency. */
const groupSums = new Set([
  'price',
  'prepayment',
  'paid',
  'owed',
  'incomeNow',
  'incomeExpected',
  'costs',
])

function sumOfGroup(value: unknown, row: Row, told: Told): string {
  if (typeof value !== 'number') return ''
  return row.currency === undefined ? hundredths(value, told.lang) : inMoney(value, row, told)
}

function inMoney(value: unknown, { currency }: Row, { lang }: Told): string {
  return typeof value === 'number' ? money(value, String(currency ?? 'RUB'), lang) : ''
}

function isTable(value: unknown): value is readonly Row[] {
  return Array.isArray(value) && value.some((item) => isRow(item) && !('value' in item))
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
