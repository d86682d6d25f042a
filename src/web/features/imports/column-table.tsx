import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { cx } from '../../ui/cx.ts'
import { withMeaning } from './change-mapping.ts'
import type { ColumnsProps } from './column-cards.tsx'
import css from './columns.module.css'
import { MeaningSelect } from './meaning-select.tsx'
import { importWords } from './messages.ts'
import { firstRows, samplesOf } from './sheet-sample.ts'

const shownRows = 5

/** The first rows of the sheet as a table, with what each column holds over it. */
export function ColumnTable({ sheet, mapping, onChange }: ColumnsProps): ReactNode {
  const words = useWords(importWords)
  const columns = samplesOf(sheet, mapping.headerRow).map((column, at) => ({ ...column, at }))
  const shown = columns.filter((column) => !column.isEmpty)
  const look = (at: number) => cx(mapping.columns[at] === 'skip' && css.skipped)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className={css.scroll} aria-label={words.firstRows} tabIndex={0}>
      <table className={css.table}>
        <thead>
          <tr>
            {shown.map(({ at, header }) => (
              <th key={at} scope="col" className={look(at)}>
                <span className={css.header}>{header}</span>
                <MeaningSelect
                  labelHidden
                  header={header}
                  kind={mapping.kind}
                  meaning={mapping.columns[at] ?? 'skip'}
                  onChange={(chosen) => onChange(withMeaning(mapping, at, chosen))}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {firstRows(sheet, mapping.headerRow, shownRows).map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; two may be alike
            <tr key={place}>
              {shown.map(({ at }) => (
                <td key={at} className={look(at)}>
                  {row[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
