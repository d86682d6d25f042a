import { zipSync } from 'fflate'
import { ok, type Result, refuse } from '../book/result.ts'
import { unzip } from './zip.ts'

/** One record of a book, whatever its type: the archive does not know what is in `data`. */
export interface ArchiveRecord {
  readonly type: string
  readonly id: string
  readonly data: unknown
}

export interface ManifestInput {
  /** Instant in ISO UTC. */
  readonly madeAt: string
  readonly book: string
}

export interface Manifest extends ManifestInput {
  readonly format: 'kartoteka'
  readonly version: number
  readonly counts: Readonly<Record<string, number>>
  /** SHA-256 in hex by the name of the entry. */
  readonly sha256: Readonly<Record<string, string>>
}

export interface Archive {
  readonly manifest: Manifest
  readonly records: readonly ArchiveRecord[]
}

/** Grows only when older programs could no longer read the archive. */
const VERSION = 1
const MANIFEST = 'manifest.json'
const TYPE_NAME = /^[\w-]+$/

/**
 * A whole book as a `.kartoteka` archive: a zip of `manifest.json` and `records/<type>.jsonl`. The same input gives
 * the same bytes.
 */
export async function writeArchive(
  input: ManifestInput,
  records: readonly ArchiveRecord[],
): Promise<Uint8Array> {
  const entries = new Map<string, Uint8Array>()
  const counts: Record<string, number> = {}
  const sha256: Record<string, string> = {}
  for (const [type, ofType] of Map.groupBy(records, (record) => record.type)) {
    if (!TYPE_NAME.test(type)) throw new Error(`"${type}" is no name of a record type`)
    const lines = ofType.map(({ id, data }) => `${JSON.stringify({ type, id, data })}\n`)
    const content = new TextEncoder().encode(lines.join(''))
    const name = `records/${type}.jsonl`
    entries.set(name, content)
    counts[type] = ofType.length
    sha256[name] = await digest(content)
  }
  const { madeAt, book } = input
  const manifest: Manifest = { format: 'kartoteka', version: VERSION, madeAt, book, counts, sha256 }
  const head = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`)
  const files = { [MANIFEST]: head, ...Object.fromEntries(entries) }
  // A zip keeps a local time with each entry; a fixed one keeps equal books equal.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) })
}

/**
 * The book in an archive, with every checksum and count compared. Refuses `archive.damaged` with the entry that is
 * not as it was saved, `archive.newer` with its version, `archive.not-ours`, and what `unzip` refuses.
 */
export async function readArchive(bytes: Uint8Array): Promise<Result<Archive>> {
  const unpacked = unzip(bytes)
  if (!unpacked.ok) return namedAsArchive(unpacked)
  const entries = unpacked.value
  const manifest = parseManifest(entries.get(MANIFEST))
  if (!manifest) return refuse('archive.not-ours')
  if (manifest.version > VERSION) return refuse('archive.newer', { version: manifest.version })
  const records: ArchiveRecord[] = []
  for (const [name, expected] of Object.entries(manifest.sha256)) {
    const content = entries.get(name)
    if (!content || (await digest(content)) !== expected) return damaged(name)
    const type = /^records\/([\w-]+)\.jsonl$/.exec(name)?.[1]
    if (type === undefined) continue
    const ofType = parseRecords(content, type)
    if (ofType?.length !== manifest.counts[type]) return damaged(name)
    for (const record of ofType ?? []) records.push(record)
  }
  const missing = Object.keys(manifest.counts).find(
    (type) => !(`records/${type}.jsonl` in manifest.sha256),
  )
  return missing === undefined ? ok({ manifest, records }) : damaged(`records/${missing}.jsonl`)
}

const damaged = (entry: string) => refuse('archive.damaged', { entry })

function namedAsArchive(refused: Extract<Result<never>, { ok: false }>): Result<never> {
  const { code, params } = refused.refusal
  return code === 'file.damaged' ? damaged(String(params?.entry ?? MANIFEST)) : refused
}

function parseManifest(content: Uint8Array | undefined): Manifest | undefined {
  const value = parseJson(new TextDecoder().decode(content))
  if (!isObject(value) || value.format !== 'kartoteka') return undefined
  const { version, madeAt, book, counts, sha256 } = value
  if (typeof version !== 'number' || typeof madeAt !== 'string' || typeof book !== 'string') {
    return undefined
  }
  if (!isRecordOf(counts, isNumber) || !isRecordOf(sha256, isString)) return undefined
  return { format: 'kartoteka', version, madeAt, book, counts, sha256 }
}

/** `undefined` if a line is not a record of this type. */
function parseRecords(content: Uint8Array, type: string): ArchiveRecord[] | undefined {
  const records: ArchiveRecord[] = []
  for (const line of new TextDecoder().decode(content).split('\n')) {
    if (line === '') continue
    const record = parseJson(line)
    if (!isObject(record) || record.type !== type || typeof record.id !== 'string') return undefined
    records.push({ type, id: record.id, data: record.data })
  }
  return records
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isNumber = (value: unknown): value is number => typeof value === 'number'
const isString = (value: unknown): value is string => typeof value === 'string'

function isRecordOf<T>(
  value: unknown,
  isRight: (item: unknown) => item is T,
): value is Record<string, T> {
  return isObject(value) && Object.values(value).every(isRight)
}

async function digest(content: Uint8Array): Promise<string> {
  // The copy gives WebCrypto a buffer of its own; a view into shared memory it would refuse.
  const hash = await crypto.subtle.digest('SHA-256', Uint8Array.from(content))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
