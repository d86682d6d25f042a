import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What of Vite's list of built files is needed here. */
export interface Built {
  readonly file: string
  readonly imports?: readonly string[]
}

/** Every built file by its name in the list. */
export type Builds = Readonly<Record<string, Built>>

export async function readBuilds(folder: string): Promise<Builds> {
  return JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8'))
}

/**
 * Files that import each other in a circle, from one of them back to it; undefined when there are none. Of such
 * files one runs before what it needs is there, and the screen that asked for it stays empty.
 */
export function circleIn(builds: Builds): readonly string[] | undefined {
  const done = new Set<string>()
  const walk = (name: string, path: readonly string[]): readonly string[] | undefined => {
    const at = path.indexOf(name)
    if (at >= 0) return [...path.slice(at), name].map((one) => builds[one]?.file ?? one)
    if (done.has(name)) return undefined
    for (const next of builds[name]?.imports ?? []) {
      const circle = walk(next, [...path, name])
      if (circle) return circle
    }
    done.add(name)
    return undefined
  }
  for (const name of Object.keys(builds)) {
    const circle = walk(name, [])
    if (circle) return circle
  }
  return undefined
}
