import { zipSync } from 'fflate'
import { ok, type Result, refuse } from '../book/result.ts'
import type { ArchiveRecord } from '../domain/archive/args.ts'
import { unzip } from './zip.ts'

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
  /** What the records take when written out. */
  readonly bytes: number
}

/** Grows only when older programs could no longer read the archive. */
const VERSION = 1
const MANIFEST = 'manifest.json'
const FOLDER = 'records/'
const ENDING = '.jsonl'
const TYPE_NAME = /^[\w-]+$/
const RECORDS = /^records\/[\w-]+\.jsonl$/

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
    const name = `${FOLDER}${type}${ENDING}`
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
 * not as it was saved, `archive.line` with the line that is no record, `archive.newer` with its version,
 * `archive.not-ours`, `archive.bomb`, and what else `unzip` refuses.
 */
export async function readArchive(bytes: Uint8Array): Promise<Result<Archive>> {
  const unpacked = unzip(bytes)
  if (!unpacked.ok) return namedAsArchive(unpacked)
  const entries = unpacked.value
  const read = parseManifest(entries.get(MANIFEST))
  if (!read.ok) return read
  const manifest = read.value
  const records: ArchiveRecord[] = []
  let length = 0
  for (const name of namesOfRecords(manifest, entries)) {
    const content = entries.get(name)
    if (!content || (await digest(content)) !== manifest.sha256[name]) return damaged(name)
    const type = name.slice(FOLDER.length, -ENDING.length)
    const ofType = parseRecords(content, type, name)
    if (!ofType.ok) return ofType
    if (ofType.value.length !== manifest.counts[type]) return damaged(name)
    for (const record of ofType.value) records.push(record)
    length += content.length
  }
  return ok({ manifest, records, bytes: length })
}

/** Every entry with records that is there or should be. */
function namesOfRecords(manifest: Manifest, entries: ReadonlyMap<string, unknown>): Set<string> {
  const counted = Object.keys(manifest.counts).map((type) => `${FOLDER}${type}${ENDING}`)
  const all = [...Object.keys(manifest.sha256), ...counted, ...entries.keys()]
  return new Set(all.filter((name) => RECORDS.test(name)))
}

const damaged = (entry: string) => refuse('archive.damaged', { entry })

function namedAsArchive(refused: Extract<Result<never>, { ok: false }>): Result<never> {
  const { code, params } = refused.refusal
  if (code === 'file.bomb') return refuse('archive.bomb')
  return code === 'file.damaged' ? damaged(String(params?.entry ?? MANIFEST)) : refused
}

function parseManifest(content: Uint8Array | undefined): Result<Manifest> {
  const value = parseJson(new TextDecoder().decode(content))
  if (!isObject(value) || value.format !== 'kartoteka') return refuse('archive.not-ours')
  const { version, madeAt, book, counts, sha256 } = value
  if (!isNumber(version) || !Number.isInteger(version) || version < 1) return damaged(MANIFEST)
  if (version > VERSION) return refuse('archive.newer', { version })
  if (!isString(madeAt) || !isString(book)) return damaged(MANIFEST)
  if (!isRecordOf(counts, isNumber) || !isRecordOf(sha256, isString)) return damaged(MANIFEST)
  return ok({ format: 'kartoteka', version, madeAt, book, counts, sha256 })
}

/** Refuses `archive.damaged` when it is no UTF-8, and `archive.line` with the line that is not a record of this type. */
function parseRecords(content: Uint8Array, type: string, entry: string): Result<ArchiveRecord[]> {
  const text = decode(content)
  if (text === undefined) return damaged(entry)
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  const records: ArchiveRecord[] = []
  for (const [at, line] of lines.entries()) {
    const record = parseJson(line)
    if (!isObject(record) || record.type !== type || !isString(record.id) || !isSound(record)) {
      return refuse('archive.line', { entry, line: at + 1 })
    }
    records.push({ type, id: record.id, data: record.data })
  }
  return ok(records)
}

/** Deeper than anything a book holds, and no deeper than a server takes. */
const DEEPEST = 60

/** No book can keep broken letters, NUL, `__proto__` or nesting without end. */
function isSound(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0')
  if (typeof value !== 'object' || value === null) return true
  if (depth === DEEPEST || Object.hasOwn(value, '__proto__')) return false
  return Object.entries(value).every(
    ([key, item]) => isSound(key, depth) && isSound(item, depth + 1),
  )
}

function decode(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    return undefined
  }
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
