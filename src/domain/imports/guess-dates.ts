import type { Column } from './columns.ts'
import type { DateOrder } from './mapping.ts'
import type { Meaning } from './meanings.ts'
import { cellText } from './text.ts'

const dates: ReadonlySet<Meaning> = new Set(['birthday', 'metOn', 'lastOrderOn', 'orderDate'])

/** Cells of a column that are looked at; the first days above 12 come much earlier. */
const looked = 2000

/**
 * In which order dates are written: a day above 12 tells it. Where none does, slashes under English headings are
 * read as Americans write them, everything else as Russians do.
 */
export function guessDateOrder(
  columns: readonly Column[],
  meanings: readonly Meaning[],
): DateOrder {
  let dayFirst = 0
  let monthFirst = 0
  let american = 0
  for (const [at, column] of columns.entries()) {
    if (!dates.has(meanings[at] ?? 'skip')) continue
    for (const cell of column.cells.slice(0, looked)) {
      const found = /^\s*(\d{1,2})([/.-])(\d{1,2})\2\d{2,4}/.exec(cellText(cell))
      if (!found) continue
      if (Number(found[1]) > 12) dayFirst += 1
      else if (Number(found[3]) > 12) monthFirst += 1
      else if (found[2] === '/' && /^[\x20-\x7e]+$/.test(column.header)) american += 1
    }
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'dmy' : 'mdy'
  return dayFirst === 0 && american > 0 ? 'mdy' : 'dmy'
}
