/** One cell as a file reader gives it; a date-formatted cell is already an ISO day. */
export type Cell = string | number | boolean | null

/** A sheet as a file reader gives it: `rows[i]` is the row that a spreadsheet numbers `i + 1`. */
export interface SheetRows {
  readonly name: string
  /** The workbook's day zero, to read a bare number as a day. */
  readonly epoch: 1900 | 1904
  readonly rows: readonly (readonly Cell[])[]
}

/** «A», «B» … «AA»: how a spreadsheet names its columns. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last
}

export function widthOf(sheet: SheetRows): number {
  return sheet.rows.reduce((width, row) => Math.max(width, row.length), 0)
}

export function isBlankRow(row: readonly Cell[]): boolean {
  return row.every((cell) => cell === null || cell === '' || String(cell).trim() === '')
}
