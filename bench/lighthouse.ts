import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as z from 'zod/mini'
import { chromiumFlags, findChromium } from '../scripts/chromium.ts'
import { atLeast, type Figure } from './figure.ts'
import { fill } from './fill.ts'
import { startServer } from './server-process.ts'

const port = 4792
const runs = 3

/** Fetched when it is asked for: it would be a quarter of everything that `npm ci` brings (docs/decisions/0061). */
const lighthouse = 'lighthouse@13.5.0'

const report = z.object({
  categories: z.record(z.string(), z.object({ score: z.number() })),
})

type Scores = z.infer<typeof report>['categories']

const promises = { performance: 95, accessibility: 100, 'best-practices': 100 } as const

/** What Lighthouse says of the day's list on a phone; left out, visibly, where it cannot be fetched. */
export async function lighthouseFigures(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kartoteka-lighthouse-'))
  const db = join(folder, 'book.db')
  try {
    await fill(db, 100)
    const server = await startServer(db, port)
    try {
      const scores: Scores[] = []
      for (let nth = 0; nth < runs; nth += 1) {
        scores.push(await scoresOf(server.origin, server.headers.cookie ?? '', folder))
      }
      return Object.entries(promises).map(([category, promise]) => {
        const all = scores.map((score) => Math.round(100 * (score[category]?.score ?? 0)))
        const middle = all.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
        return atLeast(`Lighthouse, телефон / mobile: ${category}`, promise, middle, 'of 100')
      })
    } finally {
      await server.stop()
    }
  } catch (error) {
    console.warn('Lighthouse is left out:', error instanceof Error ? error.message : error)
    return []
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function scoresOf(address: string, cookie: string, folder: string): Promise<Scores> {
  const path = join(folder, 'report.json')
  const flags = ['--headless=new', ...chromiumFlags].join(' ')
  await promisify(execFile)(
    'npm',
    [
      ...['exec', '--yes', `--package=${lighthouse}`, '--', 'lighthouse', address, '--quiet'],
      ...['--no-enable-error-reporting', '--output=json', `--output-path=${path}`],
      ...[`--extra-headers=${JSON.stringify({ Cookie: cookie })}`, `--chrome-flags=${flags}`],
      `--only-categories=${Object.keys(promises).join(',')}`,
    ],
    { env: { ...process.env, CHROME_PATH: findChromium() ?? '' } },
  )
  return z.parse(report, JSON.parse(await readFile(path, 'utf8'))).categories
}

if (import.meta.main) console.info(await lighthouseFigures())
