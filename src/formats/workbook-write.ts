import type { CellObject, WorkSheet } from '@e965/xlsx'
import type { Cell, Sheet } from '../domain/imports/source.ts'

/** What a spreadsheet program can hold in one cell. */
const LONGEST_CELL = 32_767
const LONGEST_NAME = 31

/**
 * An .xlsx of the sheets. Texts are written as texts, so that nothing is ever run as a formula; a text beyond
 * 32,767 characters is cut there with an ellipsis. Sheet names are made fit: no `[]:*?/\`, 31 characters, no doubles.
 */
export async function writeXlsx(
  sheets: readonly Pick<Sheet, 'name' | 'rows'>[],
): Promise<Uint8Array> {
  const { utils, write } = await import('@e965/xlsx')
  const workbook = utils.book_new()
  const taken = new Set<string>()
  for (const { name, rows } of sheets) {
    const data = rows.length > 0 ? rows.map((row) => row.map(toCell)) : [[]]
    const width = rows.reduce((most, row) => Math.max(most, row.length), 1)
    const last = { r: Math.max(0, rows.length - 1), c: width - 1 }
    const sheet: WorkSheet = { '!data': data, '!ref': utils.encode_range({ r: 0, c: 0 }, last) }
    utils.book_append_sheet(workbook, sheet, fitName(name, taken))
  }
  const written: ArrayBuffer = write(workbook, {
    type: 'array',
    bookType: 'xlsx',
    compression: true,
  })
  return new Uint8Array(written)
}

function toCell(cell: Cell): CellObject {
  if (cell === null) return { t: 'z' }
  if (typeof cell === 'boolean') return { t: 'b', v: cell }
  if (typeof cell === 'number') return Number.isFinite(cell) ? { t: 'n', v: cell } : { t: 'z' }
  return cell === '' ? { t: 'z' } : { t: 's', v: fitText(cell) }
}

/** XML has no place for most control characters and for halves of a character. */
function fitText(text: string): string {
  const clean = text.toWellFormed().replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '')
  return clean.length > LONGEST_CELL ? `${clean.slice(0, LONGEST_CELL - 1)}…` : clean
}

function fitName(name: string, taken: Set<string>): string {
  const clean = name
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim()
  const base = clean.slice(0, LONGEST_NAME) || 'Sheet'
  let unique = base
  for (let n = 2; taken.has(unique.toLowerCase()); n++) {
    const suffix = ` ${n}`
    unique = base.slice(0, LONGEST_NAME - suffix.length) + suffix
  }
  taken.add(unique.toLowerCase())
  return unique
}
