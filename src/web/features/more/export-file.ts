import type { Book } from '../../../book/book.ts'
import type { Lang } from '../../../words/lang.ts'
import { moreWords } from './messages.ts'

export const exportKinds = ['xlsx', 'csv', 'vcf', 'archive'] as const

export type ExportKind = (typeof exportKinds)[number]

export interface MadeFile {
  readonly name: string
  readonly type: string
  readonly content: Uint8Array | string
}

interface Making {
  readonly book: Book
  readonly lang: Lang
  /** The day for the file's name, and the instant for the archive. */
  readonly day: string
  readonly at: string
}

/** The whole card index as a file, made on this device. Writers are loaded when they are needed. */
export async function makeFile(kind: ExportKind, making: Making): Promise<MadeFile> {
  const { book, lang, day, at } = making
  const words = moreWords[lang]
  const named = (extension: string) => `${words.fileName} ${day}.${extension}`
  const mapped = import('../../../domain/imports/export.ts')
  switch (kind) {
    case 'xlsx': {
      const { writeXlsx } = await import('../../../formats/workbook-write.ts')
      const { headers, rows } = (await mapped).exportRows(book, lang)
      const content = await writeXlsx([{ name: words.sheet, rows: [headers, ...rows] }])
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
      return { name: named('xlsx'), type, content }
    }
    case 'csv': {
      const { writeCsv } = await import('../../../formats/csv-write.ts')
      const { headers, rows } = (await mapped).exportRows(book, lang)
      return { name: named('csv'), type: 'text/csv', content: writeCsv([headers, ...rows]) }
    }
    case 'vcf': {
      const { writeVcards } = await import('../../../formats/vcard/write.ts')
      const content = writeVcards((await mapped).exportCards(book), '3.0')
      return { name: named('vcf'), type: 'text/vcard', content }
    }
    case 'archive': {
      const { writeArchive } = await import('../../../formats/archive.ts')
      const content = await writeArchive({ madeAt: at, book: words.fileName }, [...book.rows()])
      return { name: named('kartoteka'), type: 'application/zip', content }
    }
  }
}
