import { type ReactNode, useState } from 'react'
import type { Mapping } from '../../../domain/imports/mapping.ts'
import type { FileInHand } from '../../local/worker/read-file.ts'
import { ArchivePreview } from './archive-preview.tsx'
import { FileSummary } from './file-summary.tsx'
import css from './imports.module.css'
import { Outlook } from './outlook.tsx'
import { SheetSection } from './sheet-section.tsx'
import type { Outcome } from './use-import.ts'
import { useReckoning } from './use-reckoning.ts'

interface PreviewProps {
  readonly hand: FileInHand
  readonly name: string
  readonly onSave: (outcome: Outcome) => void
  readonly onOther: () => void
}

/** What was understood of a file, what it will do, and where a person may put it right. */
export function Preview({ hand, name, onSave, onOther }: PreviewProps): ReactNode {
  const { preview } = hand
  if (preview.kind === 'archive') {
    return (
      <ArchivePreview
        hand={hand}
        manifest={preview.manifest}
        name={name}
        onSave={(args, report) => onSave({ kind: 'archive', args, report })}
        onOther={onOther}
      />
    )
  }
  return (
    <>
      <FileSummary preview={preview} name={name} onOther={onOther} />
      <Readable hand={hand} name={name} onSave={onSave} onOther={onOther} />
    </>
  )
}

const noMappings: readonly Mapping[] = []

function Readable({ hand, name, onSave, onOther }: PreviewProps): ReactNode {
  const { preview } = hand
  const sheets = preview.kind === 'table' ? preview.sheets : []
  const [mappings, setMappings] = useState(() =>
    sheets.length > 0 ? sheets.map((sheet) => sheet.mapping) : noMappings,
  )
  const reckoning = useReckoning(hand, name, mappings)
  return (
    <>
      <Outlook
        reckoning={reckoning}
        onSave={(args, report) => onSave({ kind: 'rows', args, report })}
        onCancel={onOther}
      />
      {sheets.length > 0 && (
        <div className={css.sheets}>
          {sheets.map((sheet, at) => (
            <SheetSection
              key={sheet.name}
              sheet={sheet}
              isOnly={sheets.length === 1}
              mapping={mappings[at] ?? sheet.mapping}
              onChange={(mapping) => setMappings(mappings.with(at, mapping))}
            />
          ))}
        </div>
      )}
    </>
  )
}
