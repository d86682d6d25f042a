import type { Desk } from '../domain.fixture.ts'
import { finish } from '../steps.ts'
import { importReport } from './commands.ts'
import { guessMapping } from './guess.ts'
import type { Mapping } from './mapping.ts'
import { type Prepared, prepareImport } from './prepare.ts'
import type { ImportReport } from './report.ts'
import type { Cell, Sheet } from './source.ts'

/** A sheet as tests write it: columns parted by bars, a dot for an empty cell. */
export function sheet(lines: string, name = 'Лист1'): Sheet {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => (cell.trim() === '.' ? null : cell.trim())))
  return { name, epoch: 1900, rows }
}

export function sheetOf(rows: readonly (readonly Cell[])[], epoch: 1900 | 1904 = 1900): Sheet {
  return { name: 'Лист1', epoch, rows }
}

/** Reads a sheet as it is guessed, or as the mapping changes the guess. */
export async function prepared(
  source: Sheet,
  change: Partial<Mapping> = {},
  day = '2026-11-21',
): Promise<Prepared> {
  const mapping = { ...guessMapping(source), ...change }
  const read = await prepareImport([source], [mapping], { day })
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return read.value
}

/** Imports a sheet into the book of a desk and answers what was reported before. */
export async function importSheet(
  desk: Desk,
  source: Sheet,
  change: Partial<Mapping> = {},
): Promise<ImportReport> {
  return importRows(desk, await prepared(source, change, desk.day))
}

export function importRows(desk: Desk, { rows, rejected }: Prepared): ImportReport {
  const args = { file: 'clients.xlsx', rows: [...rows] }
  const report = finish(importReport(desk.book, args, desk.day, rejected))
  desk.do('clients.import', args)
  return report
}

/** The counts of a report, for short expectations. */
export function countsOf(report: ImportReport): Record<string, number> {
  const { rows, created, merged, unchanged, skipped, orders, rejected, similar } = report
  return {
    rows,
    created,
    merged,
    unchanged,
    skipped,
    orders,
    rejected: rejected.length,
    similar: similar.length,
  }
}
