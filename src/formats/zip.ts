import { Inflate } from 'fflate'
import { ok, type Result, refuse } from '../book/result.ts'
import { crc32 } from './crc32.ts'
import { MAX_RATIO, MAX_UNZIPPED_BYTES, RATIO_COUNTS_FROM } from './limits.ts'

/** One line of a zip's own table of contents. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const END_BYTES = 22
const ZIP64 = 0xffffffff

const damaged = (entry?: string) =>
  refuse('file.damaged', entry === undefined ? undefined : { entry })

/** The table of contents of a zip, read without unpacking anything. Refuses with `file.damaged`. */
export function listZip(bytes: Uint8Array): Result<ZipEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return damaged()
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  const count = view.getUint16(end + 10, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) return damaged()
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true)
    if (next > view.byteLength) return damaged()
    entries.push({
      name: readName(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      ...sizes(view, at, at + 46 + nameLength, extraLength),
    })
    at = next
  }
  return ok(entries)
}

/** Some Windows programs part folders with a backslash. */
const readName = (bytes: Uint8Array) => new TextDecoder().decode(bytes).replaceAll('\\', '/')

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_BYTES
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) === END) return at
  }
  return undefined
}

/** Some writers put the sizes of even small entries into the zip64 field. */
function sizes(view: DataView, at: number, extra: number, extraLength: number) {
  let size = view.getUint32(at + 24, true)
  let packed = view.getUint32(at + 20, true)
  let offset = view.getUint32(at + 42, true)
  let field = extra
  while (field + 4 <= extra + extraLength) {
    const length = view.getUint16(field + 2, true)
    const stop = Math.min(field + 4 + length, extra + extraLength)
    if (view.getUint16(field, true) === 1) {
      let value = field + 4
      const next = () => {
        const big = value + 8 <= stop ? Number(view.getBigUint64(value, true)) : ZIP64
        value += 8
        return big
      }
      if (size === ZIP64) size = next()
      if (packed === ZIP64) packed = next()
      if (offset === ZIP64) offset = next()
    }
    field = stop > field ? field + 4 + length : extra + extraLength
  }
  return { size, packed, offset }
}

/**
 * Unpacks the entries that `wanted` names, never more bytes than the zip declared. Refuses a bomb before
 * unpacking (`file.bomb`), a locked zip (`file.password`) and a damaged one (`file.damaged`, with the entry).
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean = () => true,
): Result<Map<string, Uint8Array>> {
  const listed = listZip(bytes)
  if (!listed.ok) return listed
  const entries = listed.value.filter((entry) => !entry.name.endsWith('/') && wanted(entry.name))
  if (entries.some((entry) => entry.encrypted)) return refuse('file.password')
  if (isBomb(entries)) return refuse('file.bomb')
  const files = new Map<string, Uint8Array>()
  for (const entry of entries) {
    const content = extract(bytes, entry)
    if (content === undefined || crc32(content) !== entry.crc) return damaged(entry.name)
    files.set(entry.name, content)
  }
  return ok(files)
}

function isBomb(entries: readonly ZipEntry[]): boolean {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0)
  return size > MAX_UNZIPPED_BYTES || (size > RATIO_COUNTS_FROM && size > packed * MAX_RATIO)
}

function extract(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const { offset } = entry
  if (offset + 30 > bytes.length) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(offset, true) !== LOCAL) return undefined
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + entry.packed > bytes.length) return undefined
  const packed = bytes.subarray(start, start + entry.packed)
  if (entry.method === 0) return entry.packed === entry.size ? packed : undefined
  return entry.method === 8 ? inflate(packed, entry.size) : undefined
}

/** In steps, so that an entry that is larger than it declares is dropped as soon as that shows. */
function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  const STEP = 64 * 1024
  const out = new Uint8Array(size)
  let filled = 0
  let overflow = false
  const stream = new Inflate((chunk) => {
    overflow ||= filled + chunk.length > size
    if (!overflow) out.set(chunk, filled)
    filled += chunk.length
  })
  try {
    for (let at = 0; at < packed.length && !overflow; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
    }
  } catch {
    return undefined
  }
  return filled === size ? out : undefined
}
