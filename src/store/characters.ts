/**
 * Where in a command's arguments a character is that no database takes: NUL or half of a surrogate
 * pair. `text` is their JSON, which shows at once that there is none.
 */
export function badCharacterAt(args: unknown, text: string): string | undefined {
  if (!text.includes('\\u0000') && !text.includes('\\ud')) return undefined
  return placeOf(args, [])
}

export function isCleanText(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0')
}

/** The text with what no database takes replaced by `U+FFFD`. */
export function cleanText(text: string): string {
  return isCleanText(text) ? text : text.toWellFormed().replaceAll('\0', '\ufffd')
}

function placeOf(value: unknown, path: readonly string[]): string | undefined {
  if (typeof value === 'string') return isCleanText(value) ? undefined : path.join('.')
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, item] of Object.entries(value)) {
    const place = isCleanText(key) ? placeOf(item, [...path, key]) : path.join('.')
    if (place !== undefined) return place
  }
  return undefined
}
