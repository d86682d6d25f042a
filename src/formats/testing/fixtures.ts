import type { CellObject, WorkSheet } from '@e965/xlsx'
import * as xlsx from '@e965/xlsx'
import * as codepages from '@e965/xlsx/dist/cpexcel.full.mjs'
import { type Codepage, encodeAs } from '../codepages.ts'

/** Every property test starts from the same number, so a failure can be repeated. */
export const SEED = 20_261_121

/** A text in an old encoding. */
export function encoded(codepage: Codepage, text: string): Uint8Array {
  const bytes = encodeAs(codepage, text)
  if (!bytes) throw new Error(`"${text}" cannot be written in ${codepage}`)
  return bytes
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Words in UTF-16 with or without the byte-order mark. */
export function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text
  const bytes = new Uint8Array(marked.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < marked.length; i++)
    view.setUint16(i * 2, marked.charCodeAt(i), order === 'le')
  return bytes
}

/** A workbook as another program would save it. */
export function workbook(
  rows: readonly (readonly CellObject[])[],
  bookType: 'biff2' | 'biff5' | 'biff8' | 'xlsx' | 'xlsb' | 'ods' | 'xlml' | 'html',
  options: { date1904?: boolean; author?: string } = {},
): Uint8Array {
  xlsx.set_cptable(codepages)
  const width = Math.max(1, ...rows.map((row) => row.length))
  const sheet: WorkSheet = {
    '!data': rows.map((row) => [...row]),
    '!ref': xlsx.utils.encode_range({ r: 0, c: 0 }, { r: rows.length - 1, c: width - 1 }),
  }
  const book = xlsx.utils.book_new()
  book.Workbook = { WBProps: { date1904: options.date1904 ?? false } }
  if (options.author !== undefined) book.Props = { Author: options.author }
  xlsx.utils.book_append_sheet(book, sheet, 'Clients')
  const written: ArrayBuffer = xlsx.write(book, { type: 'array', bookType })
  return new Uint8Array(written)
}

export const text = (v: string): CellObject => ({ t: 's', v })
export const number = (v: number, z = 'General'): CellObject => ({ t: 'n', v, z })
