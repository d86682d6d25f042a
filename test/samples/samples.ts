import type { Result } from '../../src/book/result.ts'
import { Desk } from '../../src/domain/domain.fixture.ts'
import { prepareCards } from '../../src/domain/imports/cards.ts'
import { guessMapping } from '../../src/domain/imports/guess.ts'
import { importRows } from '../../src/domain/imports/imports.fixture.ts'
import { type Prepared, prepareImport } from '../../src/domain/imports/prepare.ts'
import type { ImportReport } from '../../src/domain/imports/report.ts'
import { readFile } from '../../src/formats/read.ts'
import { sample } from '../../src/formats/testing/samples.ts'

/** A sample as it would be imported without a hand laid on the guess. */
export async function readSample(path: string): Promise<Result<Prepared>> {
  return await readForImport(sample(path), path)
}

export async function readForImport(bytes: Uint8Array, name: string): Promise<Result<Prepared>> {
  const read = await readFile(bytes, name)
  if (!read.ok) return read
  const day = '2026-11-21'
  if (read.value.kind === 'cards')
    return { ok: true, value: await prepareCards(read.value, { day }) }
  if (read.value.kind === 'archive') throw new Error(`${name} is an archive`)
  const { sheets } = read.value
  return await prepareImport(sheets, sheets.map(guessMapping), { day })
}

/** Imports a sample into an empty book, and once more, which has to change nothing. */
export async function importTwice(
  read: Result<Prepared>,
): Promise<{ desk: Desk; report: ImportReport; again: ImportReport }> {
  if (!read.ok) throw new Error(read.refusal.code)
  const desk = new Desk()
  const report = importRows(desk, read.value)
  const before = JSON.stringify([...desk.book.rows()])
  const again = importRows(desk, read.value)
  if (JSON.stringify([...desk.book.rows()]) !== before)
    throw new Error('the second import changed the book')
  return { desk, report, again }
}
