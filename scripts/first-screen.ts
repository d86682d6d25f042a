import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { readBuilds } from './built.ts'

export interface Weighed {
  readonly file: string
  /** Bytes, gzip. */
  readonly bytes: number
  /** Needed before the first screen: the page's script, or imported by it before it can run. */
  readonly first: boolean
}

/** The promise of `quality.md`: bytes of JavaScript before the first screen, gzip, a Temporal polyfill apart. */
export const firstScreenBudget = 150 * 1024

/** What each script of a built page weighs, the heaviest first. */
export async function weighScripts(folder: string): Promise<readonly Weighed[]> {
  const first = await neededFirst(folder)
  const names = await readdir(join(folder, 'assets'))
  const scripts = names.filter((name) => name.endsWith('.js')).map((name) => `assets/${name}`)
  const weighed = scripts.map(async (file): Promise<Weighed> => {
    const packed = await promisify(gzip)(await readFile(join(folder, file)), { level: 9 })
    return { file, bytes: packed.length, first: first.has(file) }
  })
  return (await Promise.all(weighed)).toSorted((a, b) => b.bytes - a.bytes)
}

/** Bytes of all that the first screen needs. */
export function firstScreenOf(scripts: readonly Weighed[]): number {
  return scripts.reduce((sum, { first, bytes }) => sum + (first ? bytes : 0), 0)
}

async function neededFirst(folder: string): Promise<Set<string>> {
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  const built = await readBuilds(folder)
  const byFile = new Map(Object.values(built).map((chunk) => [chunk.file, chunk]))
  const needed = new Set<string>()
  const add = (file: string | undefined) => {
    if (file === undefined || needed.has(file)) return
    needed.add(file)
    for (const other of byFile.get(file)?.imports ?? []) add(built[other]?.file)
  }
  for (const [, file] of page.matchAll(/<script[^>]* src="\/([^"]+)"/g)) add(file)
  return needed
}
