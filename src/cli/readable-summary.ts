import { summarySheets } from '../domain/summary/sheets.ts'
import { summaryView } from '../domain/summary/views.ts'
import type { Lang } from '../words/lang.ts'
import { figure, table } from './table.ts'

/** The tables of the summary, each below its name; those without a line are left out. */
export function readableSummary(answer: unknown, lang: Lang): string {
  const [whole, ...others] = summarySheets(summaryView.result.parse(answer), lang)
  const tables = others.filter(({ rows }) => rows.length > 1)
  return [whole, ...tables]
    .flatMap((sheet) =>
      sheet ? [`${sheet.name}\n\n${table(sheet.rows.map((row) => printed(row, lang)))}`] : [],
    )
    .join('\n\n')
}

function printed(row: readonly (string | number | null)[], lang: Lang): string[] {
  return row.map((cell) => (typeof cell === 'number' ? figure(cell, lang) : (cell ?? '')))
}
