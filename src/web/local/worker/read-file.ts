import { type Result, refuse } from '../../../book/result.ts'
import type { ArchiveRecord } from '../../../domain/archive/args.ts'
import type { Mapping } from '../../../domain/imports/mapping.ts'
import type { Prepared } from '../../../domain/imports/prepare.ts'
import type { ImportRow } from '../../../domain/imports/row.ts'
import type { Progress } from '../types.ts'
import type { Preview, ReadOptions, Request, Response } from './messages.ts'

export interface Patience {
  /** Ends the work; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/** A file that a worker holds for as long as its import is talked over. */
export interface FileInHand {
  readonly preview: Preview
  /**
   * Reads all rows by the mappings, one a sheet; contacts need none. Refuses `import.nothing`, also
   * for an archive, and `file.bomb`.
   */
  prepare(
    mappings: readonly Mapping[],
    options: ReadOptions,
    patience?: Patience,
  ): Promise<Result<Prepared>>
  /** The records of an archive. Refuses `import.nothing` for what is none. */
  unpack(patience?: Patience): Promise<Result<readonly ArchiveRecord[]>>
  /** Lets the file and the worker go. */
  close(): void
}

/** An honest address book of 100,000 rows takes some 20 seconds on a phone. */
const longest = 120_000

/**
 * Opens a file in a worker of its own, where even a harmful one cannot freeze the page or take more
 * than its time. Refuses what `readFile` refuses, and `file.bomb` when it takes too long or too much.
 */
export async function readInWorker(
  file: File,
  patience: Patience = {},
): Promise<Result<FileInHand>> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' })
  const opened = await ask<Preview>(worker, { kind: 'open', file }, patience)
  if (!opened.ok) {
    worker.terminate()
    return opened
  }
  const hand: FileInHand = {
    preview: opened.value,
    prepare: async (mappings, options, more = {}) => {
      const rows: ImportRow[] = []
      const request = { kind: 'prepare', mappings, options } as const
      const told = await ask<Pick<Prepared, 'rejected'>>(worker, request, more, (part) => {
        if (part.kind === 'rows') rows.push(...part.items)
      })
      return told.ok ? { ok: true, value: { rows, rejected: told.value.rejected } } : told
    },
    unpack: async (more = {}) => {
      const records: ArchiveRecord[] = []
      const told = await ask<undefined>(worker, { kind: 'unpack' }, more, (part) => {
        if (part.kind === 'records') records.push(...part.items)
        more.onProgress?.({ done: records.length })
      })
      return told.ok ? { ok: true, value: records } : told
    },
    close: () => worker.terminate(),
  }
  return { ok: true, value: hand }
}

type Part = Extract<Response, { readonly items: unknown }>

/** One question to the worker. A worker that fails, is too slow or is given up is of no use any more. */
function ask<Value>(
  worker: Worker,
  request: Request,
  { signal, onProgress }: Patience,
  onPart: (part: Part) => void = () => {},
): Promise<Result<Value>> {
  const { promise, resolve, reject } = Promise.withResolvers<Result<Value>>()
  const giveUp = () => {
    worker.terminate()
    resolve(refuse('file.bomb'))
  }
  const cancel = () => {
    worker.terminate()
    reject(signal?.reason)
  }
  const timer = setTimeout(giveUp, longest)
  signal?.addEventListener('abort', cancel)
  worker.onerror = giveUp
  worker.onmessage = ({ data }: MessageEvent<Response>) => {
    if (data.kind === 'progress') return onProgress?.({ done: data.done, total: data.total })
    if (data.kind === 'rows' || data.kind === 'records') return onPart(data)
    // One question is asked at a time, and each kind of question has one kind of answer.
    resolve(data.result as Result<Value>)
  }
  if (signal?.aborted) cancel()
  else worker.postMessage(request)
  return promise.finally(() => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', cancel)
  })
}
