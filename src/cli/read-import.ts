import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { prepareCards } from '../domain/imports/cards.ts'
import { guessMapping } from '../domain/imports/guess.ts'
import { type Prepared, type PrepareOptions, prepareImport } from '../domain/imports/prepare.ts'
import type { CardsFile, ReadFile, TableFile } from '../formats/read.ts'
import type { Lang } from '../words/lang.ts'
import { cliWords } from './messages.ts'
import { Stopped, stop } from './stopped.ts'

/** What is in a file. Throws `Stopped` when it cannot be read. */
export async function openFile(file: string, lang: Lang): Promise<ReadFile> {
  const { readFile } = await import('../formats/read.ts')
  const read = await readFile(bytesOf(file, lang), basename(file))
  return read.ok ? read.value : stop(read.refusal, lang)
}

/** The rows of a file as an import takes them, by guessed mappings. Throws `Stopped` when there are none to take. */
export async function prepareFile(
  file: TableFile | CardsFile,
  options: PrepareOptions & { readonly lang: Lang },
): Promise<Prepared> {
  switch (file.kind) {
    case 'table': {
      const mappings = file.sheets.map(guessMapping)
      const prepared = await prepareImport(file.sheets, mappings, options)
      return prepared.ok ? prepared.value : stop(prepared.refusal, options.lang)
    }
    case 'cards':
      return prepareCards(file, options)
  }
}

function bytesOf(file: string, lang: Lang): Uint8Array {
  try {
    return readFileSync(file)
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    const words = cliWords[lang]
    throw new Stopped(missing ? words.noFile(file) : words.unreadable(file), { cause })
  }
}
