import { type Cell, columnLetter, isBlankRow, type Sheet, widthOf } from './source.ts'
import { cellText, cleanLine } from './text.ts'

/** A column as guessing and the preview see it. */
export interface Column {
  /** Its heading, or its letter when it has none. */
  readonly header: string
  readonly headed: boolean
  /** Its cells below the heading, blank rows left out. */
  readonly cells: readonly Cell[]
}

/** The columns of a sheet under its heading. */
export function columnsOf(sheet: Sheet, headerRow: number | null): Column[] {
  const head = headerRow === null ? [] : (sheet.rows[headerRow - 1] ?? [])
  const data = sheet.rows.slice(headerRow ?? 0).filter((row) => !isBlankRow(row))
  return Array.from({ length: widthOf(sheet) }, (_, at) => {
    const header = cleanLine(cellText(head[at] ?? null))
    return {
      header: header || columnLetter(at),
      headed: header !== '',
      cells: data.map((row) => row[at] ?? null),
    }
  })
}
