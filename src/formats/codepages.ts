/** One-byte encodings that files of this part of the world come in. */
export type Codepage = 'windows-1251' | 'koi8-r' | 'ibm866' | 'x-mac-cyrillic' | 'windows-1252'

const tables = new Map<Codepage, Map<string, number>>()

/** Character → byte of a one-byte encoding, made by decoding all 256 bytes. */
function byteByCharacter(codepage: Codepage): Map<string, number> {
  const known = tables.get(codepage)
  if (known) return known
  const text = new TextDecoder(codepage).decode(Uint8Array.from({ length: 256 }, (_, i) => i))
  const table = new Map(Array.from(text, (char, byte) => [char, byte]))
  tables.set(codepage, table)
  return table
}

/** The bytes of a text in a one-byte encoding; `undefined` if a character is not in it. */
export function encodeAs(codepage: Codepage, text: string): Uint8Array | undefined {
  const table = byteByCharacter(codepage)
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const byte = table.get(text[i] ?? '')
    if (byte === undefined) return undefined
    bytes[i] = byte
  }
  return bytes
}

/** The characters of the bytes `from` to `to`, for building patterns of text read in a wrong encoding. */
export function charactersOf(codepage: Codepage, from: number, to: number): string {
  const bytes = Uint8Array.from({ length: to - from + 1 }, (_, i) => from + i)
  return new TextDecoder(codepage).decode(bytes)
}
