import { type CsvError, parse } from 'csv-parse/browser/esm/sync'
import type { Cell } from '../domain/imports/source.ts'
import { type Delimiter, detectDelimiter, takeSepLine } from './delimiter.ts'
import { unguardFormula } from './formulas.ts'
import type { Notice } from './types.ts'

export interface CsvTable {
  readonly rows: readonly (readonly Cell[])[]
  readonly delimiter: Delimiter
  readonly notices: readonly Notice[]
}

/** A cell of more characters, with lines in it, is half the file swallowed by a stray quote. */
const LONGEST_CELL = 32_767

/**
 * The cells of a text table, as text or `null`. Finds the delimiter by itself, keeps rows of uneven length, takes
 * off the apostrophes of `guardFormula`. Never refuses: quotes that do not pair up are read as plain characters.
 */
export function readCsv(text: string): CsvTable {
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text
  const sep = takeSepLine(bare)
  const delimiter = sep?.delimiter ?? detectDelimiter(bare)
  const { records, quotesIgnored } = parseRecords(sep?.rest ?? bare, delimiter)
  let removed = 0
  const rows = records.map((record) => {
    const cells = record.map((raw) => {
      const cell = unguardFormula(raw)
      if (cell !== raw) removed++
      return cell === '' ? null : cell
    })
    while (cells.length > 0 && cells.at(-1) === null) cells.pop()
    return cells
  })
  while (rows.at(-1)?.length === 0) rows.pop()
  const char = delimiter === '\t' ? 'tab' : delimiter
  return {
    rows,
    delimiter,
    notices: [
      { code: 'delimiter', params: { char } },
      ...(quotesIgnored ? [{ code: 'quotesIgnored' as const }] : []),
      ...(removed > 0 ? [{ code: 'apostrophesRemoved' as const, params: { n: removed } }] : []),
    ],
  }
}

function parseRecords(text: string, delimiter: Delimiter) {
  const options = {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
  }
  try {
    const records = parse(text, options)
    if (!records.some((record) => record.some(isSwallowed)))
      return { records, quotesIgnored: false }
  } catch (error) {
    if (!isUnpairedQuote(error)) throw error
  }
  return { records: parse(text, { ...options, quote: null }), quotesIgnored: true }
}

const isSwallowed = (cell: string) => cell.length > LONGEST_CELL && /[\r\n]/.test(cell)

const isUnpairedQuote = (error: unknown): error is CsvError =>
  error instanceof Error && 'code' in error && error.code === 'CSV_QUOTE_NOT_CLOSED'
