const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ENTRY_BYTES = 128
const NAME_LENGTH_AT = 64

/** Whether a file is a container of the old Office, whatever is in it. */
export function isContainer(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte)
}

/**
 * Names of the streams inside an old Office container (OLE), enough to tell a workbook from a letter.
 * Entries lie on 128-byte borders, so the container's own allocation table need not be trusted.
 */
export function oleStreamNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 512; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    const length = view.getUint16(at + NAME_LENGTH_AT, true)
    const type = bytes[at + NAME_LENGTH_AT + 2] ?? 0
    if (length < 4 || length > 64 || length % 2 === 1 || type < 1 || type > 5) continue
    if (view.getUint16(at + length - 2, true) !== 0) continue
    let name = ''
    for (let i = 0; i < length - 2; i += 2) {
      name += String.fromCharCode(view.getUint16(at + i, true))
    }
    names.add(name)
  }
  return names
}
