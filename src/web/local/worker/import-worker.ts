import { ok, type Result, refuse } from '../../../book/result.ts'
import { prepareCards } from '../../../domain/imports/cards.ts'
import { guessMapping } from '../../../domain/imports/guess.ts'
import {
  type Prepared,
  type PrepareOptions,
  prepareImport,
} from '../../../domain/imports/prepare.ts'
import { type ReadFile, readFile } from '../../../formats/read.ts'
import { bringTemporal } from '../temporal.ts'
import type { Preview, Request, Response } from './messages.ts'

/** Rows that a preview shows; a heading stands within them in every file that was seen. */
const previewRows = 50

let opened: ReadFile | undefined

function answer(response: Response): void {
  postMessage(response)
}

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  await bringTemporal()
  if (data.kind === 'open') answer({ kind: 'opened', result: await open(data.file) })
  else answer({ kind: 'prepared', result: await prepare(data) })
})

async function open(file: File): Promise<Result<Preview>> {
  const read = await readFile(new Uint8Array(await file.arrayBuffer()), file.name)
  if (!read.ok) return read
  opened = read.value
  return ok(previewOf(read.value))
}

function previewOf(file: ReadFile): Preview {
  switch (file.kind) {
    case 'table': {
      const sheets = file.sheets.map((sheet) => ({
        name: sheet.name,
        rows: sheet.rows.length,
        head: sheet.rows.slice(0, previewRows),
        mapping: guessMapping(sheet),
      }))
      return { kind: 'table', format: file.format, sheets, notices: file.notices }
    }
    case 'cards':
      return {
        kind: 'cards',
        cards: file.cards.length,
        problems: file.problems,
        notices: file.notices,
      }
    case 'archive':
      return { kind: 'archive', manifest: file.manifest, notices: file.notices }
  }
}

async function prepare(request: Extract<Request, { kind: 'prepare' }>): Promise<Result<Prepared>> {
  const options: PrepareOptions = {
    ...request.options,
    onProgress: (done, total) => answer({ kind: 'progress', done, total }),
  }
  switch (opened?.kind) {
    case 'table':
      return prepareImport(opened.sheets, request.mappings, options)
    case 'cards':
      return ok(await prepareCards(opened, options))
    default:
      return refuse('import.nothing')
  }
}
