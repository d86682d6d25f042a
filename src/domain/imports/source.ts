/** One cell as it stood in the file. A date-formatted cell is already an ISO day, `2026-11-21`. */
export type Cell = string | number | boolean | null

/** One sheet. `rows[i]` is the row that a spreadsheet program numbers `i + 1`; blank rows keep their place. */
export interface Sheet {
  readonly name: string
  /** The workbook's day zero, for those who must still read a bare number as a day. */
  readonly epoch: 1900 | 1904
  readonly rows: readonly (readonly Cell[])[]
}

/** «A», «B» … «AA»: how a spreadsheet names its columns. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last
}

export function widthOf(sheet: Sheet): number {
  return sheet.rows.reduce((width, row) => Math.max(width, row.length), 0)
}

export function isBlankRow(row: readonly Cell[]): boolean {
  return row.every((cell) => cell === null || cell === '' || String(cell).trim() === '')
}
