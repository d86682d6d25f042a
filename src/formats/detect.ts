import { ok, type Result, refuse } from '../book/result.ts'
import { utf16Order } from './encoding.ts'
import { isContainer, oleStreamNames } from './ole.ts'
import { listZip, unzip } from './zip.ts'

/** What the first bytes of a file say. Text is told apart further once its letters are known. */
export type FileKind = 'xls' | 'xlsx' | 'ods' | 'archive' | 'text'
export type TextKind = 'vcf' | 'html' | 'xml' | 'csv'

/** `?` stands for any byte. */
const SIGNATURES: readonly (readonly [pattern: string, code: string])[] = [
  ['\x89PNG', 'file.picture'],
  ['\xff\xd8\xff', 'file.picture'],
  ['GIF8', 'file.picture'],
  ['RIFF????WEBP', 'file.picture'],
  ['BM????\0\0\0\0', 'file.picture'],
  ['II*\0', 'file.picture'],
  ['MM\0*', 'file.picture'],
  ['????ftyphei', 'file.picture'],
  ['????ftyphev', 'file.picture'],
  ['????ftypmif', 'file.picture'],
  ['????ftypmsf', 'file.picture'],
  ['????ftypavi', 'file.picture'],
  ['%PDF', 'file.pdf'],
  ['{\\rtf', 'file.document'],
  ['Rar!\x1a', 'file.packed'],
  ['7z\xbc\xaf\x27\x1c', 'file.packed'],
  ['\x1f\x8b', 'file.packed'],
]

/** Workbooks of before 1995 have no container: their first record is "beginning of file" in one of its dialects. */
const BARE_WORKBOOKS = [
  '\x09\0\x04\0',
  '\x09\0\x06\0',
  '\x09\x02\x06\0',
  '\x09\x04\x06\0',
  '\x09\x08\x08\0',
]

/**
 * What a file is, by its first bytes; names lie. Refuses what holds no table and no cards:
 * `file.empty`, `file.picture`, `file.pdf`, `file.document`, `file.packed`, `file.password`, `file.unknown`,
 * and `file.damaged` when the beginning is right and the rest is not.
 */
export function detectKind(bytes: Uint8Array): Result<FileKind> {
  if (bytes.every(isBlank)) return refuse('file.empty')
  const known = SIGNATURES.find(([pattern]) => startsWith(bytes, pattern))
  if (known) return refuse(known[1])
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return kindOfZip(bytes)
  if (isContainer(bytes)) return kindOfOle(bytes)
  if (BARE_WORKBOOKS.some((start) => startsWith(bytes, start))) return ok('xls')
  return looksLikeText(bytes) ? ok('text') : refuse('file.unknown')
}

/** What a text is: a phone book, a web page or XML that names itself a workbook, or a table of plain text. */
export function detectTextKind(text: string): Result<TextKind> {
  const start = text.slice(0, 4096).trimStart()
  if (/^(?:[\w.-]+\.)?BEGIN\s*:\s*VCARD/im.test(start)) return ok('vcf')
  if (/^<\?xml|^<Workbook/i.test(start) && /office:spreadsheet/.test(start)) return ok('xml')
  if (/^<(?:!doctype html|html|head|meta|body|table|style|!--)/i.test(start)) {
    return /<table/i.test(text) ? ok('html') : refuse('file.unknown')
  }
  if (/^(?:<\?xml|BEGIN:VCALENDAR|%!PS)/i.test(start)) return refuse('file.unknown')
  return ok('csv')
}

function startsWith(bytes: Uint8Array, pattern: string): boolean {
  if (bytes.length < pattern.length) return false
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] !== '?' && bytes[i] !== pattern.charCodeAt(i)) return false
  }
  return true
}

const isBlank = (byte: number) =>
  byte === 0 || byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d

function kindOfZip(bytes: Uint8Array): Result<FileKind> {
  const listed = listZip(bytes)
  if (!listed.ok) return listed
  const names = new Set(listed.value.map((entry) => entry.name))
  const has = (prefix: string) => listed.value.some((entry) => entry.name.startsWith(prefix))
  if (names.has('manifest.json')) return ok('archive')
  if (has('xl/')) return ok('xlsx')
  if (has('word/') || has('ppt/')) return refuse('file.document')
  // Numbers and Pages of Apple, which only Apple reads.
  if (has('Index/')) return refuse('file.unknown')
  if (!names.has('mimetype')) return refuse(listed.value.length > 0 ? 'file.packed' : 'file.empty')
  const mimetype = unzip(bytes, (name) => name === 'mimetype')
  if (!mimetype.ok) return mimetype
  const type = new TextDecoder().decode(mimetype.value.get('mimetype'))
  return type.includes('opendocument.spreadsheet') ? ok('ods') : refuse('file.document')
}

function kindOfOle(bytes: Uint8Array): Result<FileKind> {
  const names = oleStreamNames(bytes)
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) return refuse('file.password')
  if (names.has('Workbook') || names.has('Book')) return ok('xls')
  if (names.has('WordDocument') || names.has('PowerPoint Document')) return refuse('file.document')
  return refuse('file.damaged')
}

/** Text has next to no control characters; one in a hundred may be dirt. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (utf16Order(bytes) !== undefined) return true
  const sample = bytes.subarray(0, 64 * 1024)
  let controls = 0
  for (const byte of sample) {
    if (byte < 0x20 && (byte === 0 || !isBlank(byte)) && byte !== 0x0c && byte !== 0x1a) controls++
  }
  return controls <= sample.length / 100
}
