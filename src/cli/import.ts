import { basename } from 'node:path'
import type { Command } from 'commander'
import { Book } from '../book/book.ts'
import { importReport } from '../domain/imports/commands.ts'
import { type ImportReport, sayRejection } from '../domain/imports/report.ts'
import type { ImportArgs } from '../domain/imports/row.ts'
import { records } from '../domain/records.ts'
import { settingsOf } from '../domain/settings/records.ts'
import type { ReadFile } from '../formats/read.ts'
import type { Lang } from '../words/lang.ts'
import { type BookOptions, bookCommand } from './book-command.ts'
import { give, today } from './give.ts'
import { cliWords } from './messages.ts'
import { bookExists, withBook } from './open-book.ts'
import { openFile, prepareFile } from './read-import.ts'
import { readableReport } from './readable-report.ts'

interface ImportOptions extends BookOptions {
  readonly dryRun?: true
}

/** `import FILE`: the same reading, plan and command as in the browser. */
export function addImport(program: Command, lang: Lang): void {
  const words = cliWords[lang]
  bookCommand(program, 'import', words.import, lang)
    .argument('<file>', words.file)
    .option('--json', words.asJson)
    .option('--dry-run', words.dryRun)
    .action(async (path: string, options: ImportOptions) => {
      const file = await openFile(path, lang)
      const report = await importFile(basename(path), file, options, lang)
      const text = options.json
        ? JSON.stringify(inJson(report, lang))
        : readableReport(report, lang)
      console.info(text)
    })
}

async function importFile(
  name: string,
  file: ReadFile,
  { db, dryRun }: ImportOptions,
  lang: Lang,
): Promise<ImportReport> {
  if (dryRun && !bookExists(db)) {
    const empty = new Book(records)
    return (await planned(name, file, lang, async (look) => look(empty))).report
  }
  return withBook({ db, lang, make: !dryRun }, async (open) => {
    const { args, report } = await planned(name, file, lang, open.read)
    if (!dryRun) await give(open, 'clients.import', args, lang)
    return report
  })
}

type Read = <Value>(look: (book: Book) => Value) => Promise<Value>

async function planned(
  name: string,
  file: ReadFile,
  lang: Lang,
  read: Read,
): Promise<{ args: ImportArgs; report: ImportReport }> {
  const day = today()
  const { currency, country } = await read(settingsOf)
  const { rows, rejected } = await prepareFile(file, { day, lang, currency, country })
  const args = { file: name, rows: [...rows] }
  return { args, report: await read((book) => importReport(book, args, day, rejected)) }
}

function inJson(report: ImportReport, lang: Lang): object {
  const rejected = report.rejected.map((one) => ({
    row: one.row,
    column: one.column,
    code: one.code,
    message: sayRejection(one, lang),
    kept: one.kept,
    ...(one.sheet && { sheet: one.sheet }),
  }))
  return { ...report, rejected }
}
