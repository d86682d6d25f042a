import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

/** What of a built chunk is needed to weigh it. */
export interface Chunk {
  readonly fileName: string
  readonly code: string
  readonly imports: readonly string[]
}

/** The promise of `quality.md`: JavaScript before the first screen, gzip, a Temporal polyfill apart. */
const budget = 150 * 1024

/**
 * Prints what the first screen and every other chunk weigh. Answers what is wrong when the scripts of
 * the page and all that they import before they can run weigh more than the budget.
 */
export async function firstScreen(
  page: string,
  chunks: readonly Chunk[],
): Promise<string | undefined> {
  const sizes = new Map<string, number>()
  for (const { fileName, code } of chunks) {
    sizes.set(fileName, (await promisify(gzip)(code, { level: 9 })).length)
  }
  const first = neededFirst(page, chunks)
  const total = [...first].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0)
  for (const [name, size] of [...sizes].toSorted((a, b) => b[1] - a[1])) {
    console.info(
      `${kilobytes(size)}  ${first.has(name) ? 'first screen' : 'on demand   '}  ${name}`,
    )
  }
  console.info(`${kilobytes(total)}  of ${kilobytes(budget).trim()} for the first screen, gzip`)
  if (total === 0) return 'The page has no scripts.'
  return total > budget ? 'The first screen is heavier than its budget.' : undefined
}

function neededFirst(page: string, chunks: readonly Chunk[]): Set<string> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const needed = new Set<string>()
  const add = (name: string) => {
    if (needed.has(name)) return
    needed.add(name)
    for (const other of byName.get(name)?.imports ?? []) add(other)
  }
  for (const [, name] of page.matchAll(/<script[^>]* src="\/([^"]+)"/g)) if (name) add(name)
  return needed
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1).padStart(7)} KB`
}
