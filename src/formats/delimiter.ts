export type Delimiter = ';' | ',' | '\t' | '|'

/** A draw goes to the earlier one: commas also stand in sums and addresses, tabs in nothing else. */
const DELIMITERS: readonly Delimiter[] = ['\t', ';', '|', ',']
const SAMPLE_CHARACTERS = 64 * 1024
const SAMPLE_ROWS = 200

/**
 * What parts the columns: the sign that cuts most rows into the same number of cells, more than one. A table of
 * one column gets `;`.
 */
export function detectDelimiter(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE_CHARACTERS)
  let best: { delimiter: Delimiter; score: number } = { delimiter: ';', score: 0 }
  for (const delimiter of DELIMITERS) {
    const score = evenness(countCells(sample, delimiter))
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

/** The `sep=;` line that Excel understands, and the text after it. */
export function takeSepLine(text: string): { delimiter: Delimiter; rest: string } | undefined {
  const line = /^"?sep=([;,\t|])"?(?:\r\n|\n|\r|$)/i.exec(text)
  const delimiter = DELIMITERS.find((sign) => sign === line?.[1])
  return line && delimiter ? { delimiter, rest: text.slice(line[0].length) } : undefined
}

/** Cells of each row that is not blank, with signs inside quotes not counted. */
function countCells(sample: string, delimiter: Delimiter): number[] {
  const counts: number[] = []
  let cells = 1
  let blank = true
  let quoted = false
  for (let i = 0; i < sample.length && counts.length < SAMPLE_ROWS; i++) {
    const char = sample[i]
    if (quoted) {
      if (char === '"' && sample[i + 1] === '"') i++
      else if (char === '"') quoted = false
    } else if (char === '"' && (blank || isDelimiter(sample[i - 1]))) {
      quoted = true
      blank = false
    } else if (char === '\n' || char === '\r') {
      if (!blank) counts.push(cells)
      cells = 1
      blank = true
    } else {
      if (char === delimiter) cells++
      blank = false
    }
  }
  if (!blank && counts.length < SAMPLE_ROWS) counts.push(cells)
  return counts
}

/** Quotes open after any of the signs, so that an address in quotes does not argue for commas. */
const isDelimiter = (char: string | undefined) => DELIMITERS.some((sign) => sign === char)

/** The share of rows that agree on a number of cells above one, a little more for more cells. */
function evenness(counts: readonly number[]): number {
  const rowsByCells = new Map<number, number>()
  for (const cells of counts) rowsByCells.set(cells, (rowsByCells.get(cells) ?? 0) + 1)
  let best = 0
  for (const [cells, rows] of rowsByCells) {
    if (cells < 2) continue
    best = Math.max(best, (rows / counts.length) * (1 + Math.log2(cells) / 8))
  }
  return best
}
