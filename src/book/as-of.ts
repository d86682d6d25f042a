import type { Book as BookType } from './book.ts'
import type { AnyRecordType, Fields } from './record.ts'

/** Answers for a book how it looked on an earlier day, by the days that its records carry. */
export class AsOf {
  private readonly book: BookType
  /** No record carries a later day; it may be too late where a record has gone. */
  private latest = ''
  private kept: { version: number; day: string; book: BookType } | undefined

  constructor(book: BookType) {
    this.book = book
  }

  /** Hears of a record that came. */
  add(type: AnyRecordType, record: Fields): void {
    this.latest = latestOf(type, record, this.latest)
  }

  at(day: string): BookType {
    if (this.latest <= day) return this.book
    if (this.kept?.version === this.book.version && this.kept.day === day) return this.kept.book
    this.latest = this.findLatest()
    if (this.latest <= day) return this.book
    const book = this.copyUntil(day)
    this.kept = { version: this.book.version, day, book }
    return book
  }

  private findLatest(): string {
    let latest = ''
    for (const type of this.book.types()) {
      for (const record of this.book.all(type)) latest = latestOf(type, record as Fields, latest)
    }
    return latest
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

/** The latest of a day and the days of a record. */
function latestOf(type: AnyRecordType, record: Fields, latest: string): string {
  let later = latest
  const { happened, marks } = type
  if (happened !== undefined && isLater(record[happened], later)) later = String(record[happened])
  for (const mark of marks) if (isLater(record[mark], later)) later = String(record[mark])
  return later
}

function isLater(value: unknown, day: string): boolean {
  return typeof value === 'string' && value > day
}
