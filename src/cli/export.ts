import { writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { type Command, Option } from 'commander'
import type { Book } from '../book/book.ts'
import { archivedRows } from '../domain/archive/rows.ts'
import { calendarEntries } from '../domain/calendar/entries.ts'
import { clientRecord } from '../domain/clients/records.ts'
import { exportCards, exportRows } from '../domain/imports/export.ts'
import type { VcardVersion } from '../formats/vcard/write.ts'
import { dayAt, systemClock } from '../server/clock.ts'
import type { Lang } from '../words/lang.ts'
import { enCount, ruCount } from '../words/plural.ts'
import { type BookOptions, bookCommand } from './book-command.ts'
import { cliWords } from './messages.ts'
import { withBook } from './open-book.ts'
import { Stopped } from './stopped.ts'

interface ExportOptions extends BookOptions {
  readonly vcard: VcardVersion
}

interface Writing {
  readonly lang: Lang
  readonly vcard: VcardVersion
  /** What the book is called. */
  readonly name: string
  readonly day: string
}

type Write = (book: Book, writing: Writing) => Promise<Uint8Array>

/** How a book is written, by the ending of the file's name. */
const writers: Readonly<Record<string, Write>> = {
  '.xlsx': async (book, { lang, day }) => {
    const { headers, rows } = exportRows(book, day, lang)
    const { writeXlsx } = await import('../formats/workbook-write.ts')
    const name = lang === 'ru' ? 'Картотека' : 'Clients'
    return writeXlsx([{ name, rows: [headers, ...rows] }])
  },
  '.csv': async (book, { lang, day }) => {
    const { headers, rows } = exportRows(book, day, lang)
    const { writeCsv } = await import('../formats/csv-write.ts')
    return writeCsv([headers, ...rows])
  },
  '.vcf': async (book, { vcard, day }) => {
    const cards = exportCards(book, day)
    const { writeVcards } = await import('../formats/vcard/write.ts')
    return new TextEncoder().encode(writeVcards(cards, vcard))
  },
  '.ics': async (book, { lang, name, day }) => {
    const entries = calendarEntries(book, { lang, day })
    const { writeCalendar } = await import('../formats/calendar/write.ts')
    const { now, tz } = systemClock()
    return new TextEncoder().encode(writeCalendar(entries, { name, tz, madeAt: now().toString() }))
  },
  '.kartoteka': async (book, { name }) => {
    const rows = archivedRows(book)
    const { writeArchive } = await import('../formats/archive.ts')
    return writeArchive({ madeAt: Temporal.Now.instant().toString(), book: name }, rows)
  },
}

/** `export FILE`: everybody in a table or as contacts, or the whole book as an archive. */
export function addExport(program: Command, lang: Lang): void {
  const words = cliWords[lang]
  bookCommand(program, 'export', words.export, lang)
    .argument('<file>', words.file)
    .option('--json', words.asJson)
    .addOption(new Option('--vcard <version>', words.vcard).choices(['3.0', '4.0']).default('3.0'))
    .action(async (file: string, { db, json, vcard }: ExportOptions) => {
      const write = writers[extname(file).toLowerCase()]
      if (!write) throw new Stopped(words.badFormat)
      const { now, tz } = systemClock()
      const day = dayAt(now(), tz)
      const { bytes, clients } = await withBook({ db, lang, make: false }, (open) =>
        open.read((book) => ({
          bytes: write(book, { lang, vcard, name: open.name, day }),
          clients: book.count(clientRecord),
        })),
      )
      save(file, await bytes, lang)
      const count =
        lang === 'ru'
          ? ruCount(clients, 'карточка', 'карточки', 'карточек')
          : enCount(clients, 'card', 'cards')
      console.info(json ? JSON.stringify({ file, clients }) : words.exported(file, count))
    })
}

function save(file: string, bytes: Uint8Array, lang: Lang): void {
  try {
    writeFileSync(file, bytes)
  } catch (cause) {
    throw new Stopped(cliWords[lang].unwritable(file), { cause })
  }
}
