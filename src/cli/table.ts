import type { Lang } from '../words/lang.ts'

/** A number in a table: two digits after the point are enough for a person. */
export function figure(n: number, lang: Lang): string {
  return n.toLocaleString(lang, { maximumFractionDigits: 2, useGrouping: false })
}

/** Rows of text in columns that line up. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, [...cell].length)
    })
  }
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - [...cell].length))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
