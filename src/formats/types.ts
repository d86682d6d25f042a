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
