import { type ReactNode, useId, useState } from 'react'
import { useLang } from '../../i18n/lang.tsx'
import { useBook, useToday } from '../../local/react.tsx'
import { Card } from '../../ui/card.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { useToast } from '../../ui/toast.tsx'
import { save } from '../imports/save-file.ts'
import { type ExportKind, exportKinds, makeFile } from './export-file.ts'
import { moreWords } from './messages.ts'
import css from './more.module.css'

const texts = {
  xlsx: 'xlsxText',
  csv: 'csvText',
  vcf: 'vcfText',
  vcf4: 'vcf4Text',
  ics: 'icsText',
  archive: 'archiveText',
} as const

/** The card index as a file, of the kind that is needed. */
export function ExportRows(): ReactNode {
  const lang = useLang()
  const words = moreWords[lang]
  const heading = useId()
  const local = useBook()
  const day = useToday()
  const toast = useToast()
  const [making, setMaking] = useState<ExportKind>()
  const make = async (kind: ExportKind) => {
    if (making) return
    setMaking(kind)
    try {
      const at = new Date().toISOString()
      const tz = Temporal.Now.timeZoneId()
      const name = local.status.name ?? words.fileName
      const file = await makeFile(kind, { book: local.book, lang, name, day, at, tz })
      save(file.name, file.type, file.content)
      toast({ text: words.made(file.name) })
    } catch {
      // A part of the program could not be loaded, or memory ran out.
      toast({ text: words.failed, wrong: true })
    } finally {
      setMaking(undefined)
    }
  }
  return (
    <section aria-labelledby={heading} className={css.export}>
      <h2 id={heading} className={css.title}>
        {words.export}
      </h2>
      <p className={css.quiet}>{words.exportText}</p>
      <Card flush>
        <Rows>
          {exportKinds.map((kind) => (
            <Row
              key={kind}
              icon="export"
              title={words[kind]}
              sub={making === kind ? words.making : words[texts[kind]]}
              onClick={() => make(kind)}
            />
          ))}
        </Rows>
      </Card>
    </section>
  )
}
