import type { Book as BookType } from './book.ts'
import type { AnyRecordType, Fields } from './record.ts'

/** Answers for a book how it looked on an earlier day, by the days that its records carry. */
export class AsOf {
  private readonly records = new Map<string, number>()
  private readonly book: BookType
  private kept: { version: number; day: string; book: BookType } | undefined

  constructor(book: BookType) {
    this.book = book
  }

  /** Counts the days of a record that came (1) or went (-1). */
  count(type: AnyRecordType, record: Fields, by: 1 | -1): void {
    for (const field of daysOf(type)) {
      const day = record[field]
      if (typeof day !== 'string') continue
      const left = (this.records.get(day) ?? 0) + by
      if (left > 0) this.records.set(day, left)
      else this.records.delete(day)
    }
  }

  at(day: string): BookType {
    if (!this.hasLaterThan(day)) return this.book
    if (this.kept?.version === this.book.version && this.kept.day === day) return this.kept.book
    const book = this.copyUntil(day)
    this.kept = { version: this.book.version, day, book }
    return book
  }

  private hasLaterThan(day: string): boolean {
    for (const known of this.records.keys()) if (known > day) return true
    return false
  }

  private copyUntil(day: string): BookType {
    const types = new Map(this.book.types().map((type) => [type.name, type]))
    const copy = this.book.empty()
    for (const row of this.book.rows()) {
      const type = types.get(row.type)
      const data = type && row.data && dataUntil(type, row.data, day)
      if (data) copy.put({ ...row, data })
    }
    return copy
  }
}

/** The fields of a record as known on a day; undefined when it had not happened yet. */
export function dataUntil(type: AnyRecordType, data: Fields, day: string): Fields | undefined {
  if (type.happened !== undefined && isLater(data[type.happened], day)) return undefined
  const later = type.marks.filter((mark) => isLater(data[mark], day))
  if (later.length === 0) return data
  return Object.fromEntries(Object.entries(data).filter(([field]) => !later.includes(field)))
}

function daysOf(type: AnyRecordType): readonly string[] {
  return type.happened === undefined ? type.marks : [type.happened, ...type.marks]
}

function isLater(value: unknown, day: string): boolean {
  return typeof value === 'string' && value > day
}
