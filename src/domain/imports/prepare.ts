import type { CountryCode } from 'libphonenumber-js/min'
import { ok, type Result, refuse } from '../../book/result.ts'
import type { Lang } from '../../words/lang.ts'
import { loadPhoneReader, type PhoneReader } from '../clients/phones.ts'
import { assemble, type ReadRow } from './assemble.ts'
import { columnsOf } from './columns.ts'
import { emptyDraft, type ReadContext } from './draft.ts'
import { nameOrderOf } from './full-name.ts'
import type { Mapping } from './mapping.ts'
import type { Rejection } from './report.ts'
import type { ImportRow } from './row.ts'
import { type Cell, isBlankRow, type Sheet } from './source.ts'
import { takeCell } from './take.ts'
import { takeLiteral } from './take-literal.ts'
import { cellText, cleanLine, saysNothing } from './text.ts'

export interface PrepareOptions {
  /** The day of the import, by the person's clock. */
  readonly day: string
  /** The language of what is written into notes; Russian unless given. */
  readonly lang?: Lang
  /** Whose numbers phones without a country are; Russian unless given. */
  readonly country?: CountryCode
  /** The currency of sums that name none; RUB unless given. */
  readonly currency?: string
  /** Told now and then how far it is; may wait, so that others get their turn. */
  readonly onProgress?: (done: number, total: number) => void | Promise<void>
}

export interface Prepared {
  readonly rows: readonly ImportRow[]
  readonly rejected: readonly Rejection[]
}

const rowsAtOnce = 500

/**
 * Reads the rows of a file's sheets by their mappings, which stand in the same order. What could not be taken is in
 * `rejected`; rows without anything to say are left out. Refuses `import.nothing` when every sheet is to be skipped.
 */
export async function prepareImport(
  sheets: readonly Sheet[],
  mappings: readonly Mapping[],
  options: PrepareOptions,
): Promise<Result<Prepared>> {
  const wanted = sheets.flatMap((sheet, at) => {
    const mapping = mappings[at]
    return mapping && mapping.kind !== 'skip' ? [{ sheet, mapping }] : []
  })
  if (wanted.length === 0) return refuse('import.nothing')
  const phones = await loadPhoneReader(options.country)
  const total = wanted.reduce((sum, { sheet }) => sum + sheet.rows.length, 0)
  const rows: ImportRow[] = []
  const rejected: Rejection[] = []
  let done = 0
  for (const { sheet, mapping } of wanted) {
    const read = rowReader(sheet, mapping, phones, options, wanted.length > 1)
    for (let at = mapping.headerRow ?? 0; at < sheet.rows.length; at += 1) {
      const { row, rejected: bad } = read(at)
      if (row) rows.push(row)
      rejected.push(...bad)
      done += 1
      if (done % rowsAtOnce === 0) await options.onProgress?.(done, total)
    }
  }
  return ok({ rows, rejected })
}

const nothingRead: ReadRow = { rejected: [] }

function rowReader(
  sheet: Sheet,
  mapping: Mapping,
  phones: PhoneReader,
  options: PrepareOptions,
  named: boolean,
): (at: number) => ReadRow {
  const columns = columnsOf(sheet, mapping.headerRow).map(({ header }, at) => ({
    header,
    meaning: mapping.columns[at] ?? ('skip' as const),
  }))
  const nameColumn = columns.findIndex(({ meaning }) => meaning === 'fullName')
  const cardColumn = columns.findIndex(({ meaning }) => meaning === 'cardId')
  const names =
    nameColumn < 0
      ? []
      : sheet.rows
          .slice(mapping.headerRow ?? 0, 2000)
          .map((row) => cellText(row[nameColumn] ?? null).slice(0, 100))
  const context: ReadContext = {
    kind: mapping.kind,
    columns,
    style: { order: mapping.dateOrder, epoch: sheet.epoch, today: options.day },
    currency: mapping.currency ?? options.currency ?? 'RUB',
    lang: options.lang ?? 'ru',
    phones,
    nameOrder: nameOrderOf(names),
  }
  const head = mapping.headerRow === null ? undefined : sheet.rows[mapping.headerRow - 1]
  return (at) => {
    const row = sheet.rows[at] ?? []
    if (isBlankRow(row) || isNoData(row, context, head)) return nothingRead
    const take =
      cardColumn >= 0 && cellText(row[cardColumn] ?? null) !== '' ? takeLiteral : takeCell
    const draft = emptyDraft()
    for (const [place, column] of columns.entries())
      take(draft, row[place] ?? null, column, context)
    return assemble(draft, { row: at + 1, ...(named && { sheet: sheet.name }) }, context)
  }
}

/** A heading repeated on a new page, a letter that divides the list, a total, or only the number of the row. */
function isNoData(
  row: readonly Cell[],
  context: ReadContext,
  head: readonly Cell[] | undefined,
): boolean {
  const said = context.columns.flatMap(({ meaning }, at) => {
    const text = cleanLine(cellText(row[at] ?? null))
    return meaning === 'skip' || saysNothing(text) ? [] : [text]
  })
  const [only = ''] = said
  if (said.length === 0 || /^(?:итого|всего|total)(?=$|[\s:.])/i.test(only)) return true
  if (said.length === 1 && /^\p{L}$/u.test(only)) return true
  return (
    head !== undefined && said.length > 1 && row.every((cell, at) => cell === (head[at] ?? null))
  )
}
