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

const megabyte = 1024 * 1024
/** Megabytes of records: what one push to the server takes, with room for its envelope. */
const mostArchive = 60

let opened: ReadFile | undefined

function answer(response: Response): void {
  postMessage(response)
}

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  await bringTemporal()
  switch (data.kind) {
    case 'open':
      return answer({ kind: 'opened', result: await open(data.file) })
    case 'prepare':
      return answer({ kind: 'prepared', result: await prepare(data) })
    case 'unpack':
      return answer({ kind: 'unpacked', result: unpack() })
  }
})

/** How many rows or records travel to the page at once: some 10 ms of its time. */
const partSize = 1000

function answerInParts<Item>(items: readonly Item[], part: (items: readonly Item[]) => Response) {
  for (let at = 0; at < items.length; at += partSize) answer(part(items.slice(at, at + partSize)))
}

async function open(file: File): Promise<Result<Preview>> {
  const read = await readFile(new Uint8Array(await file.arrayBuffer()), file.name)
  if (!read.ok) return read
  if (read.value.kind === 'archive' && read.value.bytes > mostArchive * megabyte) {
    return refuse('archive.too-big', { megabytes: mostArchive })
  }
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

function unpack(): Result<undefined> {
  if (opened?.kind !== 'archive') return refuse('import.nothing')
  answerInParts(opened.records, (items) => ({ kind: 'records', items }))
  return ok(undefined)
}

async function prepare(
  request: Extract<Request, { kind: 'prepare' }>,
): Promise<Result<Pick<Prepared, 'rejected'>>> {
  const prepared = await prepareRows(request)
  if (!prepared.ok) return prepared
  const { rows, rejected } = prepared.value
  answerInParts(rows, (items) => ({ kind: 'rows', items }))
  return ok({ rejected })
}

async function prepareRows(
  request: Extract<Request, { kind: 'prepare' }>,
): Promise<Result<Prepared>> {
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
