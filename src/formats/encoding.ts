import type { Codepage } from './codepages.ts'
import { repairMojibake } from './mojibake.ts'
import { russianness, westernness } from './russian.ts'
import type { Notice } from './types.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | Codepage

export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
  readonly notices: readonly Notice[]
}

/** How many bytes are looked at to tell encodings apart: thousands of names, a few milliseconds. */
const SAMPLE = 128 * 1024

/** In order of likelihood here: a draw goes to the earlier one, and old Macs must win clearly. */
const RUSSIAN: readonly { codepage: Codepage; handicap: number }[] = [
  { codepage: 'windows-1251', handicap: 0 },
  { codepage: 'ibm866', handicap: 0 },
  { codepage: 'koi8-r', handicap: 0 },
  { codepage: 'x-mac-cyrillic', handicap: 0.1 },
]

/**
 * The text of a file, whatever encoding it is in. Never refuses: what stays unreadable is counted in the
 * notice `brokenCharacters`, what was garbled before and could be put right in `mojibakeRepaired`.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = detectEncoding(bytes)
  const raw = new TextDecoder(encoding).decode(bytes).replaceAll('\0', '')
  const { text, repaired } = repairMojibake(raw)
  const broken = countBroken(text)
  return {
    text,
    encoding,
    notices: [
      { code: 'encoding', params: { name: encoding } },
      ...(broken > 0 ? [{ code: 'brokenCharacters' as const, params: { n: broken } }] : []),
      ...(repaired > 0 ? [{ code: 'mojibakeRepaired' as const, params: { n: repaired } }] : []),
    ],
  }
}

/** How many characters of a text are the sign that stands for an unreadable one. */
export function countBroken(text: string): number {
  return text.split('\ufffd').length - 1
}

/** The encoding of a text by its byte-order mark, its zero bytes, its UTF-8 pattern, or else its letters. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const order = utf16Order(bytes)
  if (order) return order
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  return isMostlyUtf8(bytes) ? 'utf-8' : detectCodepage(bytes)
}

/** Whether bytes are UTF-8 with at most a few broken characters; true for plain ASCII. */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  const { letters, bad } = countUtf8(bytes)
  return bad === 0 || letters >= bad * 2
}

/** Which one-byte encoding gives the most natural text. */
export function detectCodepage(bytes: Uint8Array): Codepage {
  const sample = sampleAround(bytes)
  const western = new TextDecoder('windows-1252').decode(sample)
  let best: { codepage: Codepage; score: number } = {
    codepage: 'windows-1252',
    score: westernness(western),
  }
  for (const { codepage, handicap } of RUSSIAN) {
    const score = russianness(new TextDecoder(codepage).decode(sample)) - handicap
    if (score > best.score || (score === best.score && best.codepage === 'windows-1252')) {
      best = { codepage, score }
    }
  }
  return best.codepage
}

/** The first letters beyond ASCII may be deep in the file. */
function sampleAround(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  const from = Math.max(0, first - 64)
  return bytes.subarray(from, from + SAMPLE)
}

/** The byte order of UTF-16, by its mark or, without one, by where the high bytes of Latin and Cyrillic lie. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const pairs = Math.min(bytes.length, 8192) >> 1
  if (pairs < 2) return undefined
  const high = [0, 0]
  for (let i = 0; i < pairs * 2; i++) {
    if (bytes[i] === 0 || bytes[i] === 4) high[i % 2] = (high[i % 2] ?? 0) + 1
  }
  const [even = 0, odd = 0] = high
  if (odd >= pairs * 0.9 && even <= pairs * 0.2) return 'utf-16le'
  if (even >= pairs * 0.9 && odd <= pairs * 0.2) return 'utf-16be'
  return undefined
}

/** Well-formed letters of two to four bytes, and bytes beyond ASCII that belong to none. */
function countUtf8(bytes: Uint8Array): { letters: number; bad: number } {
  let letters = 0
  let bad = 0
  for (let i = 0; i < bytes.length; ) {
    const length = utf8Length(bytes, i)
    if (length > 1) letters++
    if (length === 0) bad++
    i += Math.max(1, length)
  }
  return { letters, bad }
}

function utf8Length(bytes: Uint8Array, at: number): 0 | 1 | 2 | 3 | 4 {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  if (lead < 0xc2 || lead > 0xf4) return 0
  for (let i = 1; i < length; i++) {
    if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0
  }
  return length
}
