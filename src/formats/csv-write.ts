import type { Cell } from '../domain/imports/source.ts'
import { guardFormula } from './formulas.ts'

/**
 * A table as CSV for the Russian Excel: UTF-8 with its mark, `;` between cells, CRLF, decimal comma. Cells that
 * would be run as formulas are guarded, see `guardFormula`.
 */
export function writeCsv(rows: readonly (readonly Cell[])[]): Uint8Array {
  const lines = rows.map((row) => `${row.map(writeCell).join(';')}\r\n`)
  return new TextEncoder().encode(`\ufeff${lines.join('')}`)
}

function writeCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? quote(String(cell).replace('.', ',')) : ''
  }
  return quote(guardFormula(cell))
}

/** More is quoted than CSV asks for, so that no other sign can be taken for the delimiter. */
function quote(text: string): string {
  return /[;"\r\n\t|,]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
