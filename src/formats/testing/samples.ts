/// <reference types="node" />
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Real files lie beside the checkout and are not part of it; without them their tests are shown as skipped. */
const ROOT = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url))

export const hasSamples = existsSync(ROOT)

/** The bytes of a real file, `tables/SampleSS.xls`. */
export function sample(path: string): Uint8Array {
  return new Uint8Array(readFileSync(ROOT + path))
}

/** Names of the real files of a folder that end in one of these. */
export function sampleNames(folder: string, ...endings: string[]): string[] {
  if (!hasSamples) return []
  return readdirSync(ROOT + folder).filter((name) => endings.some((end) => name.endsWith(end)))
}

/** The program files of this room, as name and text. */
export function roomSources(): { name: string; text: string }[] {
  const room = fileURLToPath(new URL('../', import.meta.url))
  return readdirSync(room, { recursive: true })
    .map(String)
    .filter(
      (name) =>
        name.endsWith('.ts') &&
        !name.endsWith('.test.ts') &&
        !/(?:^|[/\\])testing[./\\]/.test(name),
    )
    .map((name) => ({ name, text: readFileSync(room + name, 'utf8') }))
}
