/** Several values in one cell of our own export, parted by «; »; a backslash guards a semicolon of a value's own. */
export function joinList(values: readonly string[]): string {
  return values.map((value) => guard(value, /[\\;]/g)).join('; ')
}

/** The inverse of `joinList`. */
export function splitList(cell: string): string[] {
  const parts = cell.match(/(?:\\[\s\S]|[^\\;])+/g) ?? []
  return parts.map((part) => unguard(part.trim())).filter(Boolean)
}

/** A value with what is noted of it: «+79141234567 (мама)». */
export function joinNote(value: string, note: string | undefined): string {
  const guarded = guard(value, /[\\()]/g)
  return note === undefined ? guarded : `${guarded} (${guard(note, /[\\()]/g)})`
}

/** The inverse of `joinNote`. */
export function splitNote(text: string): { value: string; note?: string } {
  const found = /^((?:\\[\s\S]|[^\\(])+) \(((?:\\[\s\S]|[^\\)])*)\)$/.exec(text)
  if (!found) return { value: unguard(text) }
  return { value: unguard(found[1] ?? ''), note: unguard(found[2] ?? '') }
}

const guard = (text: string, signs: RegExp) => text.replaceAll(signs, '\\$&')
const unguard = (text: string) => text.replaceAll(/\\([\s\S])/g, '$1')
