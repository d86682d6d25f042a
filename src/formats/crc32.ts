/** What a byte does to the sum, by how many bytes come after it in a block. */
const tables = makeTables(8)

/** The checksum that a zip keeps of each entry (ISO 3309), eight bytes at a time. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables
  let crc = -1
  let at = 0
  for (; at + 8 <= bytes.length; at += 8) {
    const low = crc ^ view.getInt32(at, true)
    const high = view.getInt32(at + 4, true)
    crc =
      of(t7, low) ^
      of(t6, low >>> 8) ^
      of(t5, low >>> 16) ^
      of(t4, low >>> 24) ^
      of(t3, high) ^
      of(t2, high >>> 8) ^
      of(t1, high >>> 16) ^
      of(t0, high >>> 24)
  }
  for (; at < bytes.length; at += 1) crc = (crc >>> 8) ^ of(t0, crc ^ (bytes[at] ?? 0))
  return ~crc >>> 0
}

function of(table: Int32Array | undefined, byte: number): number {
  return table?.[byte & 0xff] ?? 0
}

function makeTables(count: number): readonly Int32Array[] {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
    return crc
  })
  const made = [first]
  while (made.length < count) {
    made.push((made.at(-1) ?? first).map((crc) => (crc >>> 8) ^ of(first, crc)))
  }
  return made
}
