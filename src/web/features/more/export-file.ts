import type { Book } from '../../../book/book.ts'
import type { Lang } from '../../../words/lang.ts'
import { moreWords } from './messages.ts'

export const exportKinds = ['xlsx', 'csv', 'vcf', 'vcf4', 'ics', 'archive'] as const

export type ExportKind = (typeof exportKinds)[number]

export interface MadeFile {
  readonly name: string
  readonly type: string
  readonly content: Uint8Array | string
}

interface Making {
  readonly book: Book
  readonly lang: Lang
  /** What the book is called. */
  readonly name: string
  /** The day for the file's name, the instant and the zone for what is in it. */
  readonly day: string
  readonly at: string
  readonly tz: string
}

/** The whole card index as a file, made on this device. Writers are loaded when they are needed. */
export async function makeFile(kind: ExportKind, making: Making): Promise<MadeFile> {
  const { book, lang, name, day, at, tz } = making
  const words = moreWords[lang]
  const named = (extension: string) => `${words.fileName} ${day}.${extension}`
  const mapped = import('../../../domain/imports/export.ts')
  switch (kind) {
    case 'xlsx': {
      const { writeXlsx } = await import('../../../formats/workbook-write.ts')
      const { headers, rows } = (await mapped).exportRows(book, day, lang)
      const content = await writeXlsx([{ name: words.sheet, rows: [headers, ...rows] }])
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
      return { name: named('xlsx'), type, content }
    }
    case 'csv': {
      const { writeCsv } = await import('../../../formats/csv-write.ts')
      const { headers, rows } = (await mapped).exportRows(book, day, lang)
      return { name: named('csv'), type: 'text/csv', content: writeCsv([headers, ...rows]) }
    }
    case 'vcf':
    case 'vcf4': {
      const { writeVcards } = await import('../../../formats/vcard/write.ts')
      const cards = (await mapped).exportCards(book, day)
      const content = writeVcards(cards, kind === 'vcf' ? '3.0' : '4.0')
      return { name: named('vcf'), type: 'text/vcard', content }
    }
    case 'ics': {
      const { calendarEntries } = await import('../../../domain/calendar/entries.ts')
      const { writeCalendar } = await import('../../../formats/calendar/write.ts')
      const content = writeCalendar(calendarEntries(book, { lang, day }), { name, tz, madeAt: at })
      return { name: named('ics'), type: 'text/calendar', content }
    }
    case 'archive': {
      const { archivedRows } = await import('../../../domain/archive/rows.ts')
      const { writeArchive } = await import('../../../formats/archive.ts')
      const content = await writeArchive({ madeAt: at, book: name }, archivedRows(book))
      return { name: named('kartoteka'), type: 'application/zip', content }
    }
  }
}
