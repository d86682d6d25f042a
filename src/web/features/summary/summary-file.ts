import type { Book } from '../../../book/book.ts'
import type { Days } from '../../../domain/catalogues/periods.ts'
import { summarySheets } from '../../../domain/summary/sheets.ts'
import { summaryView } from '../../../domain/summary/views.ts'
import type { Lang } from '../../../words/lang.ts'
import type { MadeFile } from '../more/export-file.ts'
import { summaryWords } from './messages.ts'

interface Making {
  readonly book: Book
  readonly days: Days
  readonly day: string
  readonly lang: Lang
}

/** More than anybody has clients: the table holds all of them. */
const everybody = 1_000_000

/** The summary as a workbook of several sheets, made on this device. */
export async function summaryFile({ book, days, day, lang }: Making): Promise<MadeFile> {
  const { writeXlsx } = await import('../../../formats/workbook-write.ts')
  const summary = summaryView.look(book, { ...days, top: everybody }, { day, lang })
  return {
    name: `${summaryWords[lang].fileName(days.from, days.to)}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: await writeXlsx(summarySheets(summary, lang)),
  }
}
