import type { ReactNode } from 'react'
import { dateOrders } from '../../../domain/imports/mapping.ts'
import { useWords } from '../../i18n/lang.tsx'
import { SelectField } from '../../ui/field.tsx'
import { FieldRow } from '../../ui/field-row.tsx'
import type { ColumnsProps } from './column-cards.tsx'
import css from './imports.module.css'
import { importWords } from './messages.ts'

const rowsOffered = 12

/** Where the names of columns stand and how dates are written: guessed well nearly always. */
export function SheetDetails({ sheet, mapping, onChange }: ColumnsProps): ReactNode {
  const words = useWords(importWords)
  const last = Math.min(sheet.head.length, Math.max(rowsOffered, mapping.headerRow ?? 0))
  return (
    <details className={css.details}>
      <summary>{words.more}</summary>
      <FieldRow wide>
        <SelectField
          label={words.headerRow}
          value={String(mapping.headerRow ?? '')}
          onChange={(row) => onChange({ ...mapping, headerRow: row === '' ? null : Number(row) })}
        >
          <option value="">{words.noHeader}</option>
          {Array.from({ length: last }, (_, at) => at + 1).map((row) => (
            <option key={row} value={row}>
              {words.inRow(row)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={words.dateOrder}
          value={mapping.dateOrder}
          onChange={(value) => {
            const dateOrder = dateOrders.find((order) => order === value)
            if (dateOrder) onChange({ ...mapping, dateOrder })
          }}
        >
          {dateOrders.map((order) => (
            <option key={order} value={order}>
              {words[order]}
            </option>
          ))}
        </SelectField>
      </FieldRow>
    </details>
  )
}
