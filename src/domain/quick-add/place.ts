/** Where in a line something stands. */
export interface Place {
  readonly at: number
  readonly length: number
}

/** The words of a line at a place. */
export function textAt(line: string, { at, length }: Place): string {
  return line.slice(at, at + length)
}

/** The line with spaces for what was already understood, so that places stay. */
export function blanked(line: string, places: readonly Place[]): string {
  return filled(line, places, ' ')
}

const hanging = '(?:на|за|у|для|со?|от|и|а|но|во?|по|ко?|о|об|про|что)'
const leading = new RegExp(`^(?:${hanging}(?!\\p{L})\\s*|[\\s,.;:!?()–-]+)+`, 'iu')
const trailing = new RegExp(`(?:(?<!\\p{L})${hanging}|[\\s,;:(–-]+)+$`, 'u')

/** What stands between places, without the prepositions that led to them; `bare` takes them off at the front as well. */
export function wordsAround(line: string, places: readonly Place[], bare = true): string[] {
  return filled(line, places, '\n')
    .split(/\n+/)
    .map((text) =>
      text
        .replace(trailing, '')
        .replace(bare ? leading : /^[\s,.;:!?()–-]+/, '')
        .trim(),
    )
    .filter(Boolean)
}

/** The line with a sign for every letter that stands at places. */
export function filled(line: string, places: readonly Place[], sign: string): string {
  return places.reduce(
    (text, { at, length }) => text.slice(0, at) + sign.repeat(length) + text.slice(at + length),
    line,
  )
}
