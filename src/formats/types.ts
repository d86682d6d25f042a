/** One cell as it stood in the file. A date-formatted cell is already an ISO day, `2026-11-21`. */
export type Cell = string | number | boolean | null

/** One sheet. `rows[i]` is the row that a spreadsheet program numbers `i + 1`; blank rows keep their place. */
export interface Sheet {
  readonly name: string
  /** The workbook's day zero, for those who must still read a bare number as a day. */
  readonly epoch: 1900 | 1904
  readonly rows: readonly (readonly Cell[])[]
}

/**
 * What was noticed about a file that was read all the same.
 *
 * - `encoding` `{name}`: the letters are in this encoding
 * - `brokenCharacters` `{n}`: so many characters were already unreadable in the file
 * - `mojibakeRepaired` `{n}`: so many garbled pieces were put right
 * - `delimiter` `{char}`: what parts the columns of a text table (`;`, `,`, `tab`, `|`)
 * - `quotesIgnored`: the quotes did not pair up, so they were read as plain characters
 * - `apostrophesRemoved` `{n}`: so many cells had the apostrophe that guards against formulas
 */
export interface Notice {
  readonly code:
    | 'encoding'
    | 'brokenCharacters'
    | 'mojibakeRepaired'
    | 'delimiter'
    | 'quotesIgnored'
    | 'apostrophesRemoved'
  readonly params?: Readonly<Record<string, string | number>>
}

export type TableFormat = 'xls' | 'xlsx' | 'ods' | 'html' | 'xml' | 'csv' | 'tsv'
