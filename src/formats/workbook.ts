import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from '@e965/xlsx'
import { zipSync } from 'fflate'
import { ok, type Result, refuse } from '../book/result.ts'
import type { Cell, Sheet } from '../domain/imports/source.ts'
import { MAX_CELLS, MAX_ROWS } from './limits.ts'
import { isContainer } from './ole.ts'
import { serialToDay, showsDay } from './serial-days.ts'
import { countPackedCells, isEntityBomb, isLocked } from './workbook-guards.ts'
import { unzip } from './zip.ts'

/** Only numbers, texts and their formats are asked for: formulas, pictures and macros are left where they are. */
const OPTIONS: ParsingOptions = {
  dense: true,
  cellNF: true,
  cellDates: false,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
}

/** Old Russian workbooks that do not say their encoding are in this one. */
const OLD_RUSSIAN = 1251

/** Parts that hold no cells are not even unpacked; wherever a program puts the others, they are. */
const isNeeded = (name: string) =>
  name === 'mimetype' ||
  (/\.(?:xml|rels|bin)$/.test(name) &&
    !/(?:media|theme|drawings|charts|comments|persons|embeddings|printerSettings|pivot|externalLinks|customXml|vbaProject|docProps)/i.test(
      name,
    ))

/**
 * The sheets of a zipped workbook (.xlsx, .xlsm, .xlsb, .ods). Refuses `file.password`, `file.bomb`,
 * `file.too-many-cells` and `file.damaged`.
 */
export async function readZippedWorkbook(bytes: Uint8Array): Promise<Result<Sheet[]>> {
  const unpacked = unzip(bytes, isNeeded)
  if (!unpacked.ok) return unpacked
  const parts = unpacked.value
  if (isLocked(parts)) return refuse('file.password')
  if (isEntityBomb(parts)) return refuse('file.bomb')
  if (countPackedCells(parts) > MAX_CELLS) return refuse('file.too-many-cells', { max: MAX_CELLS })
  // SheetJS wants the styles of OpenDocument, which a program need not write.
  if (parts.has('content.xml') && !parts.has('styles.xml'))
    parts.set('styles.xml', new Uint8Array())
  // Packed anew without compression: what was checked is exactly what is parsed.
  const checked = zipSync(Object.fromEntries(parts), { level: 0 })
  const { read } = await import('@e965/xlsx')
  return readSafely(() => read(checked, { ...OPTIONS, type: 'array' }))
}

/** The sheets of an old binary workbook (.xls of any age). Refuses as `readZippedWorkbook` does. */
export async function readOldWorkbook(bytes: Uint8Array): Promise<Result<Sheet[]>> {
  const { CFB, read, set_cptable } = await import('@e965/xlsx')
  set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'))
  return readSafely(() =>
    read(workbookAlone(bytes, CFB), { ...OPTIONS, type: 'array', codepage: OLD_RUSSIAN }),
  )
}

/** The container library inside SheetJS, which gives it no types. */
interface Containers {
  read(bytes: Uint8Array, options: { type: 'array' }): unknown
  find(container: unknown, path: string): { content: Uint8Array } | null
  write(container: unknown, options: { type: 'array' }): ArrayLike<number>
  utils: {
    cfb_new(options: { root: string }): unknown
    cfb_add(container: unknown, path: string, content: Uint8Array): unknown
  }
}

/**
 * The same container with the workbook in it and nothing else: a hurt summary (author, dates) makes SheetJS fill the
 * memory, and macros are not wanted. A workbook without a container is left as it is.
 */
function workbookAlone(bytes: Uint8Array, containers: Containers): Uint8Array {
  if (!isContainer(bytes)) return bytes
  const container = containers.read(bytes, { type: 'array' })
  const stream = containers.find(container, '/Workbook') ?? containers.find(container, '/Book')
  if (!stream) throw new Error('no workbook in the container')
  const alone = containers.utils.cfb_new({ root: 'R' })
  containers.utils.cfb_add(alone, '/Workbook', stream.content)
  return Uint8Array.from(containers.write(alone, { type: 'array' }))
}

/**
 * The sheets of a web page or XML document that some program named .xls. What looks like a number or a date in a
 * web page stays text. Refuses as `readZippedWorkbook` does.
 */
export async function readMarkupWorkbook(text: string): Promise<Result<Sheet[]>> {
  if (/<!ENTITY/i.test(text)) return refuse('file.bomb')
  const { read } = await import('@e965/xlsx')
  return readSafely(() => read(text, { ...OPTIONS, type: 'string', raw: true }))
}

/** SheetJS throws plain errors for everything it cannot read; whatever they are, the file is to blame. */
function readSafely(read: () => WorkBook): Result<Sheet[]> {
  try {
    return toSheets(read())
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message)
    return refuse(locked ? 'file.password' : 'file.damaged')
  }
}

function toSheets(workbook: WorkBook): Result<Sheet[]> {
  const epoch = workbook.Workbook?.WBProps?.date1904 ? 1904 : 1900
  const sheets: Sheet[] = []
  let cells = 0
  for (const name of workbook.SheetNames) {
    const rows = toRows(workbook.Sheets[name], epoch, MAX_CELLS - cells)
    if (!rows) return refuse('file.too-many-cells', { max: MAX_CELLS })
    cells += rows.reduce((sum, row) => sum + row.length, 0)
    sheets.push({ name, epoch, rows })
  }
  return ok(sheets)
}

/** `undefined` if there are more than `budget` cells. */
function toRows(
  sheet: WorkSheet | undefined,
  epoch: 1900 | 1904,
  budget: number,
): Cell[][] | undefined {
  const data: (CellObject | undefined)[][] = sheet?.['!data'] ?? []
  const rows: Cell[][] = []
  let left = budget
  for (const key of Object.keys(data)) {
    const index = Number(key)
    if (!(index < MAX_ROWS)) continue
    const row = toRow(data[index] ?? [], epoch)
    if (row.length === 0) continue
    left -= row.length
    if (left < 0) return undefined
    while (rows.length < index) rows.push([])
    rows.push(row)
  }
  return rows
}

function toRow(cells: readonly (CellObject | undefined)[], epoch: 1900 | 1904): Cell[] {
  const row: Cell[] = []
  cells.forEach((cell, column) => {
    const value = cell ? toCell(cell, epoch) : null
    if (value === null) return
    while (row.length < column) row.push(null)
    row.push(value)
  })
  return row
}

function toCell(cell: CellObject, epoch: 1900 | 1904): Cell {
  const { t: type, v: value, z: format } = cell
  if (type === 'e' || type === 'z' || value === undefined) return null
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'string') return value === '' ? null : value.replaceAll('\0', '')
  if (typeof value === 'boolean') return value
  if (!Number.isFinite(value)) return null
  if (typeof format !== 'string' || !showsDay(format)) return value
  return serialToDay(value, epoch) ?? value
}
