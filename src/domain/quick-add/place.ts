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
  return places.reduce(
    (text, { at, length }) => text.slice(0, at) + ' '.repeat(length) + text.slice(at + length),
    line,
  )
}
