import { basename } from 'node:path'
import { type Command, Option } from 'commander'
import { Book } from '../book/book.ts'
import type { ArchiveReport } from '../domain/archive/report.ts'
import { importReport } from '../domain/imports/commands.ts'
import { type ImportReport, sayRejection } from '../domain/imports/report.ts'
import type { ImportArgs } from '../domain/imports/row.ts'
import { records } from '../domain/records.ts'
import { settingsOf } from '../domain/settings/records.ts'
import { finish } from '../domain/steps.ts'
import type { CardsFile, TableFile } from '../formats/read.ts'
import type { Lang } from '../words/lang.ts'
import { type BookOptions, bookCommand } from './book-command.ts'
import { give, today } from './give.ts'
import { type ArchiveOptions, importArchiveFile } from './import-archive.ts'
import { cliWords } from './messages.ts'
import { bookExists, withBook } from './open-book.ts'
import { openFile, prepareFile } from './read-import.ts'
import { readableArchive } from './readable-archive.ts'
import { readableReport } from './readable-report.ts'

type RowsFile = TableFile | CardsFile

/** `import FILE`: the same reading, plan and command as in the browser. */
export function addImport(program: Command, lang: Lang): void {
  const words = cliWords[lang]
  bookCommand(program, 'import', words.import, lang)
    .argument('<file>', words.file)
    .option('--json', words.asJson)
    .option('--dry-run', words.dryRun)
    .addOption(new Option('--differing <what>', words.differing).choices(['keep', 'take']))
    .action(async (path: string, options: ArchiveOptions) => {
      const file = await openFile(path, lang)
      const name = basename(path)
      console.info(
        file.kind === 'archive'
          ? sayArchive(await importArchiveFile(name, file, options, lang), options, lang)
          : sayRows(await importFile(name, file, options, lang), options, lang),
      )
    })
}

function sayArchive(report: ArchiveReport, options: ArchiveOptions, lang: Lang): string {
  const { json, differing = 'keep' } = options
  return json ? JSON.stringify(report) : readableArchive(report, differing, lang)
}

function sayRows(report: ImportReport, { json }: BookOptions, lang: Lang): string {
  return json ? JSON.stringify(inJson(report, lang)) : readableReport(report, lang)
}

async function importFile(
  name: string,
  file: RowsFile,
  { db, dryRun }: ArchiveOptions,
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
  file: RowsFile,
  lang: Lang,
  read: Read,
): Promise<{ args: ImportArgs; report: ImportReport }> {
  const day = today()
  const { currency, country } = await read(settingsOf)
  const { rows, rejected } = await prepareFile(file, { day, lang, currency, country })
  const args = { file: name, rows: [...rows] }
  return { args, report: await read((book) => finish(importReport(book, args, day, rejected))) }
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
