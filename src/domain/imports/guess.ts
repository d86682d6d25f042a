import { type Column, columnsOf } from './columns.ts'
import { type Look, lookOf } from './content.ts'
import { guessDateOrder } from './guess-dates.ts'
import { guessKind } from './guess-kind.ts'
import { findHeaderRow } from './header-row.ts'
import { meaningOfHeader } from './header-words.ts'
import type { Mapping } from './mapping.ts'
import { contactKindOf, type Meaning, mayRepeat } from './meanings.ts'
import type { Sheet } from './source.ts'
import { currencyIn } from './sums.ts'

/** Guesses how a sheet is to be read, by its headings and by what stands under them. */
export function guessMapping(sheet: Sheet): Mapping {
  const headerRow = findHeaderRow(sheet)
  const columns = columnsOf(sheet, headerRow)
  const own = columns.some(({ header }) => meaningOfHeader(header)?.meaning === 'cardId')
  const looks = columns.map((column) => lookOf(column.cells))
  const alone = columns.map((column, at) => meaningOf(column, own ? undefined : looks[at]))
  const together = headerRow === null ? withoutHeader(alone, looks) : bySense(alone, looks, columns)
  const { kind, meanings } = guessKind(columns, onlyOnce(together, columns))
  const sums = columns.find(
    (_, at) => meanings[at] === 'orderSum' || meanings[at] === 'lastOrderSum',
  )
  const currency = sums && currencyIn(sums.header)
  const dateOrder = guessDateOrder(columns, meanings)
  return { kind, headerRow, columns: meanings, dateOrder, ...(currency && { currency }) }
}

/** Without headings a date beside a sum is that of an order, and a code that of a client without a name. */
function withoutHeader(
  meanings: readonly Meaning[],
  looks: readonly (Look | undefined)[],
): readonly Meaning[] {
  if (!looks.includes('date') || !looks.includes('sum')) return meanings
  const nameless = !meanings.some(
    (meaning) => meaning === 'fullName' || meaning.startsWith('contact:'),
  )
  return meanings.map((meaning, at) => {
    if (looks[at] === 'date') return 'orderDate'
    if (looks[at] === 'sum') return 'orderSum'
    return nameless && at === looks.indexOf('code') ? 'externalId' : meaning
  })
}

function meaningOf(column: Column, look: Look | undefined): Meaning {
  const said = column.headed ? meaningOfHeader(column.header) : undefined
  if (look === undefined) return said?.meaning ?? 'skip'
  if (!said) return byLook(look, column.headed)
  return corrected(said.meaning, look)
}

const meaningByLook: Partial<Record<Look, Meaning>> = {
  email: 'contact:email',
  phone: 'contact:mobile',
  gender: 'gender',
  fullName: 'fullName',
  patronymic: 'patronymic',
  rowNumber: 'skip',
}

/** What a column without a known heading holds: dates, sums and words tell nothing by themselves. */
function byLook(look: Look, headed: boolean): Meaning {
  const bare: Partial<Record<Look, Meaning>> = {
    firstName: 'first',
    lastName: 'last',
    date: 'birthday',
    site: 'contact:site',
  }
  return meaningByLook[look] ?? (headed ? 'headedNote' : (bare[look] ?? 'headedNote'))
}

const mayBeEmail: ReadonlySet<Meaning> = new Set(['fullName', 'first', 'address', 'externalId'])
const wantsDate: ReadonlySet<Meaning> = new Set(['orderDate', 'lastOrderOn', 'orderItems'])
const wantsSum: ReadonlySet<Meaning> = new Set(['orderSum', 'lastOrderSum'])

/** What a heading says, unless the cells plainly say something else. */
function corrected(meaning: Meaning, look: Look): Meaning {
  const kind = contactKindOf(meaning)
  if (look === 'email' && (kind !== undefined || mayBeEmail.has(meaning))) return 'contact:email'
  if (look === 'phone' && (meaning === 'fullName' || kind === 'email')) return 'contact:mobile'
  if (kind === 'mobile' && look === 'fullName') return 'fullName'
  if (kind === 'mobile' && look === 'code') return 'externalId'
  if (kind === 'mobile' && (look === 'rowNumber' || look === 'flag')) return 'skip'
  if (meaning === 'fullName' && (look === 'code' || look === 'sum' || look === 'rowNumber'))
    return 'externalId'
  if (meaning === 'externalId' && (look === 'flag' || look === 'date')) return 'headedNote'
  if (meaning === 'externalId' && look === 'fullName') return 'fullName'
  if (wantsSum.has(meaning) && look === 'date')
    return meaning === 'orderSum' ? 'orderDate' : 'lastOrderOn'
  if (wantsDate.has(meaning) && (look === 'sum' || look === 'code')) {
    return meaning === 'lastOrderOn'
      ? 'lastOrderSum'
      : meaning === 'orderItems'
        ? 'orderSum'
        : meaning
  }
  if (meaning === 'orderItems' && look === 'date') return 'orderDate'
  return meaning
}

/** What is understood only together: a whole name in the only column of names, a birthday in three columns. */
function bySense(
  meanings: readonly Meaning[],
  looks: readonly (Look | undefined)[],
  columns: readonly Column[],
): Meaning[] {
  const has = (meaning: Meaning) => meanings.includes(meaning)
  const sums = meanings.filter((meaning) => meaning === 'orderSum').length
  const birthdayInParts = has('birthDay') && has('birthMonth')
  return meanings.map((meaning, at) => {
    if (/^birth(?:Day|Month|Year)$/.test(meaning) && !birthdayInParts) return 'headedNote'
    const isPrice = /цена|price/i.test(columns[at]?.header ?? '')
    if (meaning === 'orderSum' && sums > 1 && isPrice) return 'headedNote'
    if (meaning === 'first' && looks[at] === 'fullName' && !has('last') && !has('fullName'))
      return 'fullName'
    if (meaning === 'last' && looks[at] === 'fullName' && !has('first') && !has('fullName'))
      return 'fullName'
    return meaning
  })
}

/** Of two columns with one meaning, where only one can be, the fuller stays and the other goes to the notes. */
function onlyOnce(meanings: readonly Meaning[], columns: readonly Column[]): Meaning[] {
  const filled = (at: number) =>
    (columns[at]?.cells ?? []).filter((cell) => cell !== null && cell !== '').length
  return meanings.map((meaning, at) => {
    if (mayRepeat(meaning)) return meaning
    const rivals = meanings.flatMap((other, place) => (other === meaning ? [place] : []))
    if (rivals.length === 1) return meaning
    const best = rivals.reduce((a, b) => (filled(b) > filled(a) ? b : a))
    return best === at ? meaning : 'headedNote'
  })
}
