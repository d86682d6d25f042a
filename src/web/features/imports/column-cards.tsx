import type { ReactNode } from 'react'
import type { Mapping } from '../../../domain/imports/mapping.ts'
import { useWords } from '../../i18n/lang.tsx'
import type { SheetPreview } from '../../local/worker/messages.ts'
import { cx } from '../../ui/cx.ts'
import { withMeaning } from './change-mapping.ts'
import css from './columns.module.css'
import { MeaningSelect } from './meaning-select.tsx'
import { importWords } from './messages.ts'
import { samplesOf } from './sheet-sample.ts'

export interface ColumnsProps {
  readonly sheet: SheetPreview
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}

/** The columns one under another, each with its first values: a table does not fit a phone. */
export function ColumnCards({ sheet, mapping, onChange }: ColumnsProps): ReactNode {
  const words = useWords(importWords)
  return (
    <ul className={css.cards}>
      {samplesOf(sheet, mapping.headerRow).map((column, at) => {
        const meaning = mapping.columns[at] ?? 'skip'
        return column.isEmpty ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; two may have one name
          <li key={at} className={cx(css.card, meaning === 'skip' && css.skipped)}>
            <MeaningSelect
              header={column.header}
              kind={mapping.kind}
              meaning={meaning}
              onChange={(chosen) => onChange(withMeaning(mapping, at, chosen))}
            />
            <p className={css.values}>{column.values.join(' · ') || words.noValues}</p>
          </li>
        )
      })}
    </ul>
  )
}
