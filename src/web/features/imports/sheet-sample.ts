import { columnsOf } from '../../../domain/imports/columns.ts'
import { cellText, cleanLine } from '../../../domain/imports/text.ts'
import type { SheetPreview } from '../../local/worker/messages.ts'

/** A column as the preview shows it. */
export interface ColumnSample {
  readonly header: string
  /** The first values that differ. */
  readonly values: readonly string[]
  readonly isEmpty: boolean
}

const shownValues = 3

/** The columns of a sheet with the first values that stand in each. */
export function samplesOf(sheet: SheetPreview, headerRow: number | null): ColumnSample[] {
  const rows = { name: sheet.name, epoch: 1900 as const, rows: sheet.head }
  return columnsOf(rows, headerRow).map(({ header, headed, cells }) => {
    const values = [...new Set(cells.map((cell) => cleanLine(cellText(cell))).filter(Boolean))]
    return {
      header,
      values: values.slice(0, shownValues),
      isEmpty: values.length === 0 && !headed,
    }
  })
}

/** The first rows under the heading as texts, for a table as wide as the sheet. */
export function firstRows(
  sheet: SheetPreview,
  headerRow: number | null,
  count: number,
): string[][] {
  const width = Math.max(0, ...sheet.head.map((row) => row.length))
  return sheet.head
    .slice(headerRow ?? 0)
    .map((row) => Array.from({ length: width }, (_, at) => cleanLine(cellText(row[at] ?? null))))
    .filter((row) => row.some((text) => text !== ''))
    .slice(0, count)
}
