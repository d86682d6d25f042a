/** A whole property, unfolded. Each character of `text` is one byte of the file; letters are made later. */
export interface LogicalLine {
  readonly number: number
  readonly text: string
}

interface PhysicalLine {
  readonly number: number
  readonly start: number
  readonly end: number
}

const [LF, CR, SPACE, TAB] = [0x0a, 0x0d, 0x20, 0x09]
const PICTURES = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]/i
const QUOTED_PRINTABLE = /^[^:]*;(?:ENCODING=)?"?(?:QUOTED-PRINTABLE|Q)"?[;:]/i
const PROPERTY = /^(?:[\w-]+\.)?[\w-]+\s*[;:]/
const CARD_BORDER = /^\s*(?:BEGIN|END)\s*:\s*VCARD/i
const BASE64_LINE = /^[A-Za-z0-9+/=]+$/

/**
 * The properties of a contacts file, each in one piece whatever way it was broken into lines: folded before a
 * space, in the midst of a letter, by the soft breaks of quoted-printable, or by a program that did not know how.
 * Pictures come without their content, which is stepped over and never copied. Blank lines are left out.
 */
export function logicalLines(bytes: Uint8Array): LogicalLine[] {
  const lines = physicalLines(bytes)
  const result: LogicalLine[] = []
  for (let i = 0; i < lines.length; ) {
    const line = lines[i]
    if (!line) break
    const first = textOf(bytes, line)
    i++
    if (first.trim() === '') continue
    if (PICTURES.test(first)) {
      i = afterPicture(bytes, lines, i)
      result.push({ number: line.number, text: first.slice(0, first.indexOf(':') + 1) })
      continue
    }
    const joined = QUOTED_PRINTABLE.test(first)
      ? joinQuotedPrintable(bytes, lines, i, first)
      : joinFolded(bytes, lines, i, first)
    i = joined.next
    result.push({ number: line.number, text: joined.text })
  }
  return result
}

/** Lines end in CRLF, LF or CR; some transfers add one CR more. */
function physicalLines(bytes: Uint8Array): PhysicalLine[] {
  const lines: PhysicalLine[] = []
  let start = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte !== LF && byte !== CR) continue
    lines.push({ number: lines.length + 1, start, end: at })
    let after = at
    while (bytes[after] === CR) after++
    if (bytes[after] === LF) at = after
    start = at + 1
  }
  if (start < bytes.length) lines.push({ number: lines.length + 1, start, end: bytes.length })
  return lines
}

function textOf(bytes: Uint8Array, { start, end }: PhysicalLine): string {
  let text = ''
  for (let at = start; at < end; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(end, at + 8192)))
  }
  return text
}

const isFolded = (bytes: Uint8Array, { start, end }: PhysicalLine) =>
  end > start && (bytes[start] === SPACE || bytes[start] === TAB)

/** The content of a picture goes on while lines are folded, blank, or nothing but base64. */
function afterPicture(bytes: Uint8Array, lines: readonly PhysicalLine[], from: number): number {
  let i = from
  for (; i < lines.length; i++) {
    const line = lines[i]
    if (!line) break
    const head = textOf(bytes, { ...line, end: Math.min(line.end, line.start + 100) })
    if (!isFolded(bytes, line) && head !== '' && !BASE64_LINE.test(head)) break
    if (CARD_BORDER.test(head)) break
  }
  return i
}

function joinFolded(
  bytes: Uint8Array,
  lines: readonly PhysicalLine[],
  from: number,
  first: string,
) {
  let text = first
  let next = from
  for (; next < lines.length; next++) {
    const line = lines[next]
    if (!line || line.start === line.end) break
    const more = textOf(bytes, line)
    if (CARD_BORDER.test(more)) break
    if (isFolded(bytes, line)) text += more.slice(1)
    else if (!PROPERTY.test(more) && !CARD_BORDER.test(first)) text += `\\n${more}`
    else break
  }
  return { text, next }
}

/** A line that ends in `=` goes on in the next one, even if that is empty; the end of the card still ends it. */
function joinQuotedPrintable(
  bytes: Uint8Array,
  lines: readonly PhysicalLine[],
  from: number,
  first: string,
) {
  let text = first
  let next = from
  for (; next < lines.length; next++) {
    const line = lines[next]
    if (!line) break
    const more = textOf(bytes, line)
    if (CARD_BORDER.test(more)) break
    if (/=[ \t]*$/.test(text)) text = text.replace(/=[ \t]*$/, '') + more
    else if (isFolded(bytes, line)) text += more.slice(1)
    else break
  }
  return { text: text.replace(/=[ \t]*$/, ''), next }
}
