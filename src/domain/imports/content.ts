import { isGivenName } from '../names/given-names.ts'
import { readBirthday } from './dates.ts'
import { isEmailAddress } from './emails.ts'
import { isPatronymic, looksLikeFullName } from './full-name.ts'
import { genderWord } from './gender-cell.ts'
import type { Cell } from './source.ts'
import { readSum } from './sums.ts'
import { cellText, cleanLine, saysNothing } from './text.ts'

/** What the cells of a column look like, when most of them look alike. */
export type Look =
  | 'email'
  | 'phone'
  | 'date'
  | 'sum'
  | 'gender'
  | 'fullName'
  | 'firstName'
  | 'lastName'
  | 'patronymic'
  | 'rowNumber'
  | 'code'
  | 'site'
  | 'flag'
  | 'text'

const sampleSize = 300
const mostly = 0.6
/** A longer cell is text, whatever its beginning looks like. */
const longest = 200

type Test = (text: string, cell: Cell) => boolean

const tests: readonly (readonly [Look, Test])[] = [
  ['email', (text) => text.split(/[\s,;]+/).every(isEmailAddress)],
  [
    'flag',
    (text, cell) => typeof cell === 'boolean' || /^(?:да|нет|yes|no|true|false|\+|-)$/i.test(text),
  ],
  ['site', (text) => /^(?:https?:\/\/|www\.)\S+$/i.test(text)],
  ['gender', (text) => genderWord(text.toLocaleLowerCase('ru').replaceAll('.', '')) !== undefined],
  ['phone', isPhoneLike],
  ['date', isDateLike],
  ['patronymic', (text) => !/\s/.test(text) && isPatronymic(text)],
  ['fullName', looksLikeFullName],
  ['firstName', (text) => !/\s/.test(text) && isGivenName(text)],
  [
    'lastName',
    (text) => /^\p{Lu}\p{L}*(?:ов|ев|ин|ова|ева|ина|ский|ская|ко|ук|юк|ян|швили|дзе)$/u.test(text),
  ],
  ['sum', isSumLike],
  ['code', (text) => /^\p{L}{0,4}-?\d{1,9}$/u.test(text)],
]

/** What most cells of a column look like; undefined when nothing stands in it. */
export function lookOf(column: readonly Cell[]): Look | undefined {
  const sample = sampleOf(column)
  if (sample.length === 0) return undefined
  if (isRowNumbers(sample)) return 'rowNumber'
  const texts = sample.map((cell) => cleanLine(cellText(cell).slice(0, longest)))
  const found = tests.find(([, test]) => {
    const count = texts.filter((text, at) => test(text, sample[at] ?? null)).length
    return count >= sample.length * mostly
  })
  return found?.[0] ?? 'text'
}

function sampleOf(column: readonly Cell[]): Cell[] {
  const sample: Cell[] = []
  for (const cell of column) {
    if (cell === null || saysNothing(cleanLine(cellText(cell).slice(0, longest)))) continue
    sample.push(cell)
    if (sample.length === sampleSize) break
  }
  return sample
}

/** 1, 2, 3 …: the numbers of rows, not of clients. */
function isRowNumbers(cells: readonly Cell[]): boolean {
  if (cells.length < 2) return false
  const numbers = cells.map((cell) => Number(cell))
  return (
    numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1) &&
    numbers[0] === 1
  )
}

function isPhoneLike(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '')
  if (/^\d[.,]\d+e\+?\d\d$/i.test(text)) return true
  if (/[@'"°=*]|\d{4}-\d\d-\d\d/.test(text) || /^(?:19|20)\d{6}$/.test(digits)) return false
  if (text.replaceAll(/\P{L}/gu, '').length > 5) return false
  const isLong = digits.length >= 10 && (/[,;/\n]|\s\+?[78]/.test(text) || digits.length <= 15)
  return isLong || /^\(?\d{0,5}\)?\s?\d{2,3}-\d{2}-\d{2}$/.test(text)
}

const style = { order: 'dmy', epoch: 1900, today: '2999-12-31' } as const

function isDateLike(text: string, cell: Cell): boolean {
  if (typeof cell === 'number' && (cell < 10_000_000 || !Number.isInteger(cell))) return false
  if (/^\d{0,7}$/.test(text) || (/^\d+[.,]\d+$/.test(text) && !/^\d\d[.]\d\d$/.test(text)))
    return false
  const read = readBirthday(text, style)
  return (read.ok && read.value !== undefined) || /^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(text)
}

function isSumLike(text: string, cell: Cell): boolean {
  if (/^0\d/.test(text)) return false
  const read = readSum(cell, 'RUB')
  if (!read.ok || !read.value) return false
  return /[.,]\d\d?$|₽|руб|\$|\d\s?р\.?$|\d\s\d{3}/.test(text) || read.value.minor >= 10_000
}
