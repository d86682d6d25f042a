import { type ReactNode, useState } from 'react'
import type { Mapping } from '../../../domain/imports/mapping.ts'
import type { ImportReport } from '../../../domain/imports/report.ts'
import type { ImportArgs } from '../../../domain/imports/row.ts'
import { longDay } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import type { FileInHand } from '../../local/worker/read-file.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { FileSummary } from './file-summary.tsx'
import css from './imports.module.css'
import { importWords } from './messages.ts'
import { Outlook } from './outlook.tsx'
import { SheetSection } from './sheet-section.tsx'
import { useReckoning } from './use-reckoning.ts'

interface PreviewProps {
  readonly hand: FileInHand
  readonly name: string
  readonly onSave: (args: ImportArgs, report: ImportReport) => void
  readonly onOther: () => void
}

/** What was understood of a file, what it will do, and where a person may put it right. */
export function Preview({ hand, name, onSave, onOther }: PreviewProps): ReactNode {
  const lang = useLang()
  const words = importWords[lang]
  const { preview } = hand
  if (preview.kind === 'archive') {
    const made = longDay(preview.manifest.madeAt.slice(0, 10), lang)
    return (
      <Note actions={<Button onClick={onOther}>{words.other}</Button>}>{words.archive(made)}</Note>
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
      <Outlook reckoning={reckoning} onSave={onSave} onCancel={onOther} />
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
