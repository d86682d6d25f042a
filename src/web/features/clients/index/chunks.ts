/** So many rows are drawn or left out together. */
const rowsOfChunk = 24

export interface Chunk<Row> {
  readonly key: string
  readonly letter: string
  /** The divider stands before the first chunk of a letter. */
  readonly first: boolean
  readonly rows: readonly Row[]
}

/** The rows in pieces that begin at the letters, so that only pieces near the screen need drawing. */
export function chunksOf<Row extends { readonly letter: string }>(
  rows: readonly Row[],
): Chunk<Row>[] {
  const chunks: Chunk<Row>[] = []
  let start = 0
  let part = 0
  const close = (end: number) => {
    const letter = rows[start]?.letter
    if (letter === undefined || end === start) return
    const key = `${letter}${part}`
    chunks.push({ key, letter, first: part === 0, rows: rows.slice(start, end) })
  }
  for (const [at, row] of rows.entries()) {
    const newLetter = at > 0 && row.letter !== rows[at - 1]?.letter
    if (!newLetter && at - start < rowsOfChunk) continue
    close(at)
    start = at
    part = newLetter ? 0 : part + 1
  }
  close(rows.length)
  return chunks
}

/** As many letters as a strip has room for; a dot stands for those left out between two. */
export function thinned(letters: readonly string[], room: number): string[] {
  if (letters.length <= room) return [...letters]
  const step = Math.ceil(letters.length / room) * 2
  return letters.flatMap((letter, at) => {
    if (at % step === 0) return [letter]
    return at % step === step / 2 ? ['·'] : []
  })
}
