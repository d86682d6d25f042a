import type { Codepage } from '../codepages.ts'
import { countBroken, detectCodepage, isMostlyUtf8 } from '../encoding.ts'
import { repairMojibake } from '../mojibake.ts'
import type { Notice } from '../types.ts'

/** Makes letters of one file's bytes and remembers what was met on the way. */
export interface LetterReader {
  /** `charset` is what the property itself says; it is believed only where the bytes allow it. */
  read(bytes: string, charset?: string): string
  notices(): Notice[]
}

/** Enough of a file to tell its encoding by. */
const SAMPLE = 256 * 1024

/** A reader for the properties of one file, which may mix encodings from card to card. */
export function createLetterReader(file: Uint8Array): LetterReader {
  let guessed: Codepage | undefined
  let broken = 0
  let repaired = 0
  let beyondAscii = false
  const guess = () => {
    guessed ??= detectCodepage(toBytes(unquotePrintable(toByteString(file.subarray(0, SAMPLE)))))
    return guessed
  }
  const decode = (bytes: Uint8Array, charset: string | undefined) => {
    if (isMostlyUtf8(bytes)) return new TextDecoder().decode(bytes)
    return new TextDecoder(declaredCodepage(charset) ?? guess()).decode(bytes)
  }
  return {
    read(text, charset) {
      if (!hasHighBytes(text)) return text
      beyondAscii = true
      const mended = repairMojibake(decode(toBytes(text), charset))
      broken += countBroken(mended.text)
      repaired += mended.repaired
      return mended.text
    },
    notices() {
      const notices: Notice[] = []
      if (beyondAscii) notices.push({ code: 'encoding', params: { name: guessed ?? 'utf-8' } })
      if (broken > 0) notices.push({ code: 'brokenCharacters', params: { n: broken } })
      if (repaired > 0) notices.push({ code: 'mojibakeRepaired', params: { n: repaired } })
      return notices
    },
  }
}

/** Undoes quoted-printable: `=D0` is one byte, `_` stays, what is no code stays as it is. */
export function unquotePrintable(text: string): string {
  return text.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

/** Bytes of a text whose every character is a byte. */
export function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff)
}

function toByteString(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

const hasHighBytes = (text: string) => /[\x80-\xff]/.test(text)

/** Phones that say ISO-8859-1 or ASCII say so of everything, so those are not believed. */
function declaredCodepage(charset: string | undefined): string | undefined {
  if (charset === undefined || /^(?:utf-?8|iso-?8859-1|us-ascii|ansi|ascii)$/i.test(charset))
    return undefined
  try {
    return new TextDecoder(charset).encoding
  } catch {
    return undefined
  }
}
