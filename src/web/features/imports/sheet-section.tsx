import type { ReactNode } from 'react'
import type { Mapping } from '../../../domain/imports/mapping.ts'
import { useWords } from '../../i18n/lang.tsx'
import type { SheetPreview } from '../../local/worker/messages.ts'
import { Card } from '../../ui/card.tsx'
import { Choice } from '../../ui/choice.tsx'
import { useWide } from '../../ui/use-media.ts'
import { withKind } from './change-mapping.ts'
import { ColumnCards } from './column-cards.tsx'
import { ColumnTable } from './column-table.tsx'
import css from './imports.module.css'
import { importWords } from './messages.ts'
import { SheetDetails } from './sheet-details.tsx'

interface SheetSectionProps {
  readonly sheet: SheetPreview
  readonly isOnly: boolean
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}

/** A sheet of the file: what its rows are and what each column holds, guessed, and changed by hand. */
export function SheetSection({ sheet, isOnly, mapping, onChange }: SheetSectionProps): ReactNode {
  const words = useWords(importWords)
  const isWide = useWide()
  const Columns = isWide ? ColumnTable : ColumnCards
  return (
    <Card className={css.sheet}>
      {!isOnly && (
        <h2 className={css.sheetName}>
          {words.sheet(sheet.name)} <span className={css.quiet}>{words.rows(sheet.rows)}</span>
        </h2>
      )}
      <Choice
        label={words.kind}
        value={mapping.kind}
        onChange={(kind) => onChange(withKind(mapping, kind))}
        options={[
          { value: 'clients', label: words.clients },
          { value: 'orders', label: words.orders },
          { value: 'skip', label: words.skip },
        ]}
      />
      {mapping.kind !== 'skip' && (
        <>
          <div>
            <h3 className={css.columnsTitle}>{words.columns}</h3>
            <p className={css.quiet}>{words.columnsText}</p>
          </div>
          <Columns sheet={sheet} mapping={mapping} onChange={onChange} />
          <SheetDetails sheet={sheet} mapping={mapping} onChange={onChange} />
        </>
      )}
    </Card>
  )
}
