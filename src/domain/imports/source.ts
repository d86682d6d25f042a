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

interface Labelled {
  readonly value: string
  /** `cell`, `home`, `work fax` …, or the words a person typed in the phone. */
  readonly label?: string
}

/** A card of a phone's contacts, as a file reader gives it and as a writer takes it. */
export interface CardSource {
  /** Where in the file the card begins. */
  readonly line: number
  readonly fullName?: string
  readonly last?: string
  readonly first?: string
  readonly patronymic?: string
  readonly nickname?: string
  readonly company?: string
  readonly title?: string
  readonly birthday?: string
  readonly phones: readonly Labelled[]
  readonly emails: readonly Labelled[]
  readonly messengers: readonly {
    readonly kind: 'telegram' | 'whatsapp' | 'viber' | 'skype' | 'vk' | 'max' | 'icq' | 'other'
    readonly value: string
  }[]
  readonly addresses: readonly string[]
  readonly urls: readonly string[]
  readonly categories: readonly string[]
  readonly note?: string
  readonly uid?: string
  readonly gender?: 'f' | 'm'
}

/** What a reader of contacts found wrong: `card.empty`, `card.unfinished`, `card.birthday`, `card.outside`. */
export interface CardTrouble {
  readonly line: number
  readonly code: string
  readonly params?: Readonly<Record<string, string | number>>
}
