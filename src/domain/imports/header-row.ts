import { lookOf } from './content.ts'
import { meaningOfHeader } from './header-words.ts'
import { type Cell, isBlankRow, type Sheet, widthOf } from './source.ts'
import { cellText } from './text.ts'

const searched = 20

/**
 * The row with the names of columns, as the spreadsheet numbers it: it may stand below a title and blank rows.
 * Null when the first row already is about a client.
 */
export function findHeaderRow(sheet: Sheet): number | null {
  const rows = sheet.rows.slice(0, searched)
  let best = { at: -1, score: 0 }
  for (const [at, row] of rows.entries()) {
    const score = scoreOf(row)
    if (score > best.score) best = { at, score }
  }
  const filled = filledIn(sheet.rows[best.at] ?? [])
  if (best.score >= 2 || (best.score > 0 && best.score >= filled / 2)) return best.at + 1
  return unknownHeader(sheet)
}

/** Known headings count whole, likely ones half; a row with numbers, phones or long texts is no heading. */
function scoreOf(row: readonly Cell[]): number {
  let score = 0
  for (const cell of row) {
    if (typeof cell === 'number' || typeof cell === 'boolean') score -= 1
    if (typeof cell !== 'string') continue
    if (/\d{5}|@/.test(cell)) score -= 1
    const known = meaningOfHeader(cell)
    if (known) score += known.sure ? 1 : 0.5
  }
  return score
}

const filledIn = (row: readonly Cell[]) => row.filter((cell) => cellText(cell).trim() !== '').length

/** Words that no one knows above columns of phones, dates or numbers are headings all the same. */
function unknownHeader(sheet: Sheet): number | null {
  const at = sheet.rows.findIndex((row) => !isBlankRow(row) && filledIn(row) >= widthOf(sheet) / 2)
  const row = sheet.rows[at]
  if (!row || row.length < 2 || !row.every((cell) => cell === null || isWords(cell))) return null
  const below = sheet.rows.slice(at + 1)
  const telling = row.some((cell, column) => {
    const look = lookOf(below.map((cells) => cells[column] ?? null))
    return cell !== null && look !== undefined && !wordy.has(look) && lookOf([cell]) !== look
  })
  return telling ? at + 1 : null
}

const wordy: ReadonlySet<string> = new Set([
  'text',
  'lastName',
  'firstName',
  'fullName',
  'patronymic',
])

function isWords(cell: Cell): boolean {
  return (
    typeof cell === 'string' &&
    cell.length <= 60 &&
    !/^[\d\s.,/-]+$/.test(cell) &&
    !cell.includes('@')
  )
}
