import { Book } from '../book/book.ts'
import type { Facts } from '../book/facts.ts'
import type { ArchiveArgs } from '../domain/archive/args.ts'
import { archiveReport } from '../domain/archive/commands.ts'
import type { ArchiveReport } from '../domain/archive/report.ts'
import { records } from '../domain/records.ts'
import { finish } from '../domain/steps.ts'
import type { ArchiveFile } from '../formats/read.ts'
import type { Lang } from '../words/lang.ts'
import type { BookOptions } from './book-command.ts'
import { give } from './give.ts'
import { bookExists, withBook } from './open-book.ts'
import { stop } from './stopped.ts'

export interface ArchiveOptions extends BookOptions {
  readonly dryRun?: true
  readonly differing?: 'keep' | 'take'
}

/** Brings an archive in, or tells what bringing it in would do. Throws `Stopped` with the refusal in words. */
export async function importArchiveFile(
  name: string,
  archive: ArchiveFile,
  { db, dryRun, differing = 'keep' }: ArchiveOptions,
  lang: Lang,
): Promise<ArchiveReport> {
  const args = { file: name, records: [...archive.records], differing }
  if (dryRun && !bookExists(db)) return told(new Book(records), args, lang)
  return withBook({ db, lang, make: !dryRun }, async (open) => {
    const report = await open.read((book) => told(book, args, lang))
    if (!dryRun && report.changes > 0) await give(open, 'archive.import', args, lang)
    return report
  })
}

function told(book: Facts, args: ArchiveArgs, lang: Lang): ArchiveReport {
  const report = finish(archiveReport(book, args))
  return report.ok ? report.value : stop(report.refusal, lang)
}
