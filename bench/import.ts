import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { utils, write } from '@e965/xlsx'
import { referenceBook } from './book.ts'
import { atMost, type Figure } from './figure.ts'
import { p99, watch } from './others.ts'
import { sleep, startServer } from './server-process.ts'

const port = 4793
const rows = 100_000

/** What bringing in a big workbook costs, and what others feel of it who ask the server of the same book. */
export async function importFigures(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kartoteka-import-'))
  try {
    const file = join(folder, 'big.xlsx')
    await writeFile(file, workbook())
    const db = join(folder, 'book.db')
    const server = await startServer(db, port)
    const others = watch(server)
    const { seconds, megabytes } = await bring(file, db)
    const waits = await others.stop()
    await server.stop()
    return [
      atMost(`загрузка ${rows} строк .xlsx / import`, 20, seconds, 's'),
      atMost('память загрузки / memory of the import', 1024, megabytes, 'MB'),
      atMost(
        'другие запросы тем временем, p99 / other requests meanwhile, p99',
        200,
        p99(waits),
        'ms',
      ),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A workbook as people keep one: names, a phone, a birthday as text, a note. */
function workbook(): Buffer {
  const people = referenceBook(rows, 7).filter((row) => row.type === 'client')
  const table = people.map(({ data }, nth) => [
    `${data?.last} ${data?.first}`,
    `8 9${String(nth).padStart(9, '0')}`,
    String(data?.birthday ?? '')
      .split('-')
      .reverse()
      .join('.'),
    String(data?.notes ?? ''),
  ])
  const sheet = utils.aoa_to_sheet([['ФИО', 'Телефон', 'День рождения', 'Примечание'], ...table])
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'Клиенты')
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true })
}

async function bring(file: string, db: string): Promise<{ seconds: number; megabytes: number }> {
  const began = performance.now()
  const child = spawn(process.execPath, ['bin/kartoteka.mjs', 'import', file, '--db', db], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(child, 'exit')
  let megabytes = 0
  while (child.exitCode === null) {
    megabytes = Math.max(megabytes, await peakOf(child.pid))
    await Promise.race([ended, sleep(200)])
  }
  if (child.exitCode !== 0) throw new Error('The import failed')
  return { seconds: (performance.now() - began) / 1000, megabytes }
}

/** The most memory a process has taken, MB. */
async function peakOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

if (import.meta.main) console.info(await importFigures())
