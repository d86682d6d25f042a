/** RFC 6350, 3.2 and RFC 5545, 3.1: octets of a line without its end. */
const LONGEST_LINE = 75

/** Breaks a property into lines of at most 75 octets, never inside a letter. */
export function foldLine(line: string): string {
  // No unit of a string takes more than three octets, and most lines are this short.
  if (line.length * 3 <= LONGEST_LINE) return line
  const parts: string[] = []
  let start = 0
  let at = 0
  let octets = 0
  for (const char of line) {
    const length = octetsOf(char)
    if (octets + length > LONGEST_LINE) {
      parts.push(line.slice(start, at))
      start = at
      octets = 1
    }
    at += char.length
    octets += length
  }
  parts.push(line.slice(start))
  return parts.join('\r\n ')
}

function octetsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** A text as a value of a contact or of a calendar entry. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\,;]/g, '\\$&')
    .replaceAll('\n', '\\n')
}
