import { ok, type Result, refuse } from '../book/result.ts'
import type { Sheet } from '../domain/imports/source.ts'
import { type Archive, readArchive } from './archive.ts'
import { readCsv } from './csv.ts'
import { detectKind, detectTextKind } from './detect.ts'
import { countBroken, decodeText } from './encoding.ts'
import { MAX_CELLS, MAX_FILE_BYTES } from './limits.ts'
import { repairMojibake } from './mojibake.ts'
import type { Notice, TableFormat } from './types.ts'
import { type ReadCards, readVcards } from './vcard/read.ts'
import { readMarkupWorkbook, readOldWorkbook, readZippedWorkbook } from './workbook.ts'

export interface TableFile {
  readonly kind: 'table'
  readonly format: TableFormat
  /** Only sheets that have a filled cell. */
  readonly sheets: readonly Sheet[]
  readonly notices: readonly Notice[]
}

export interface CardsFile extends ReadCards {
  readonly kind: 'cards'
}

export interface ArchiveFile extends Archive {
  readonly kind: 'archive'
  readonly notices: readonly Notice[]
}

export type ReadFile = TableFile | CardsFile | ArchiveFile

/**
 * What is in a file that a person picked, told by its contents; the name only names the sheet of a text table.
 * Never throws: whatever cannot be read is refused with a `file.…` code of `words/refusals/files.ts`.
 */
export async function readFile(bytes: Uint8Array, name: string): Promise<Result<ReadFile>> {
  if (bytes.length > MAX_FILE_BYTES) {
    return refuse('file.too-big', { megabytes: MAX_FILE_BYTES / 1024 / 1024 })
  }
  const kind = detectKind(bytes)
  if (!kind.ok) return kind
  switch (kind.value) {
    case 'xls':
      return toTable('xls', await readOldWorkbook(bytes))
    case 'xlsx':
    case 'ods':
      return toTable(kind.value, await readZippedWorkbook(bytes))
    case 'archive':
      return readArchiveFile(bytes)
    case 'text':
      return readText(bytes, name)
  }
}

async function readText(bytes: Uint8Array, name: string): Promise<Result<ReadFile>> {
  const { text, notices } = decodeText(isPhoneBook(bytes) ? bytes.subarray(0, HEAD) : bytes)
  const kind = detectTextKind(text)
  if (!kind.ok) return kind
  switch (kind.value) {
    case 'vcf':
      return readCardsFile(bytes)
    case 'html':
    case 'xml':
      return toTable(kind.value, await readMarkupWorkbook(text), notices)
    case 'csv': {
      const table = readCsv(text)
      const format = table.delimiter === '\t' ? 'tsv' : 'csv'
      const cells = table.rows.reduce((sum, row) => sum + row.length, 0)
      if (cells > MAX_CELLS) return refuse('file.too-many-cells', { max: MAX_CELLS })
      const sheet: Sheet = { name: withoutExtension(name), epoch: 1900, rows: table.rows }
      return toTable(format, ok([sheet]), [...notices, ...table.notices])
    }
  }
}

/** Enough to know contacts by; their photographs need not become text. */
const HEAD = 4096

function isPhoneBook(bytes: Uint8Array): boolean {
  const kind = detectTextKind(decodeText(bytes.subarray(0, HEAD)).text)
  return kind.ok && kind.value === 'vcf'
}

function readCardsFile(bytes: Uint8Array): Result<CardsFile> {
  const read = readVcards(bytes)
  return read.cards.length > 0 ? ok({ kind: 'cards', ...read }) : refuse('file.no-cards')
}

async function readArchiveFile(bytes: Uint8Array): Promise<Result<ArchiveFile>> {
  const read = await readArchive(bytes)
  return read.ok ? ok({ kind: 'archive', ...read.value, notices: [] }) : read
}

function toTable(
  format: TableFormat,
  read: Result<readonly Sheet[]>,
  notices: readonly Notice[] = [],
): Result<TableFile> {
  if (!read.ok) return read
  const filled = read.value.filter((sheet) =>
    sheet.rows.some((row) => row.some((cell) => cell !== null)),
  )
  if (filled.length === 0) return refuse('file.no-rows')
  // The text of the other formats has been put right as a whole.
  const isWorkbook = format === 'xls' || format === 'xlsx' || format === 'ods'
  const mended = isWorkbook ? mendSheets(filled) : { sheets: filled, notices: [] }
  return ok({
    kind: 'table',
    format,
    sheets: mended.sheets,
    notices: [...notices, ...mended.notices],
  })
}

/** Garbled letters get into workbooks too: from whatever the rows were pasted or imported from. */
function mendSheets(sheets: readonly Sheet[]): { sheets: Sheet[]; notices: Notice[] } {
  let repaired = 0
  let broken = 0
  const mended = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell) => {
        if (typeof cell !== 'string') return cell
        const result = repairMojibake(cell)
        repaired += result.repaired
        broken += countBroken(result.text)
        return result.text
      }),
    ),
  }))
  const notices: Notice[] = []
  if (broken > 0) notices.push({ code: 'brokenCharacters', params: { n: broken } })
  if (repaired > 0) notices.push({ code: 'mojibakeRepaired', params: { n: repaired } })
  return { sheets: mended, notices }
}

const withoutExtension = (name: string) => name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')
