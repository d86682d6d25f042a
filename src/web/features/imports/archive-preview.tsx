import { type ReactNode, useState } from 'react'
import { mayAct } from '../../../book/role.ts'
import type { ArchiveArgs } from '../../../domain/archive/args.ts'
import { type ArchiveReport, total } from '../../../domain/archive/report.ts'
import type { Manifest } from '../../../formats/archive.ts'
import { longDay } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { dayOn } from '../../local/clock.ts'
import { useBook } from '../../local/react.tsx'
import type { FileInHand } from '../../local/worker/read-file.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Note } from '../../ui/note.tsx'
import { archiveWords } from './archive-messages.ts'
import { ArchiveOutlook } from './archive-outlook.tsx'
import css from './imports.module.css'
import { importWords } from './messages.ts'
import { useArchive } from './use-archive.ts'
import { Waiting } from './waiting.tsx'

interface ArchivePreviewProps {
  readonly hand: FileInHand
  readonly manifest: Manifest
  readonly name: string
  readonly onSave: (args: ArchiveArgs, report: ArchiveReport) => void
  readonly onOther: () => void
}

/** Which archive it is, what it would bring, and what to do where it says otherwise than the book. */
export function ArchivePreview(props: ArchivePreviewProps): ReactNode {
  const { manifest, onOther } = props
  const lang = useLang()
  const words = archiveWords[lang]
  const { status } = useBook()
  const made = dayOf(manifest)
  const cards = manifest.counts.client ?? 0
  const isOwner = !status.member || mayAct(status.member.role, 'owner')
  return (
    <>
      <Card className={css.file}>
        <Icon name="cards" />
        <div className={css.fileText}>
          <h2 className={css.fileName}>{words.title(longDay(made, lang))}</h2>
          <p className={css.quiet}>{words.holds(cards, total(manifest.counts) - cards)}</p>
        </div>
        <Button variant="quiet" onClick={onOther}>
          {importWords[lang].other}
        </Button>
      </Card>
      {isOwner ? <Reckoned {...props} made={made} /> : <Note tone="warn">{words.ownerOnly}</Note>}
    </>
  )
}

function Reckoned(props: ArchivePreviewProps & { readonly made: string }): ReactNode {
  const { hand, name, made, onSave, onOther } = props
  const words = archiveWords[useLang()]
  const reckoning = useArchive(hand, name)
  const [differing, setDiffering] = useState<'keep' | 'take'>('keep')
  switch (reckoning.state) {
    case 'refused':
      return (
        <Note tone="wrong" live>
          {reckoning.why}
        </Note>
      )
    case 'ready': {
      const { args, report } = reckoning
      return (
        <ArchiveOutlook
          report={report}
          made={made}
          differing={differing}
          onDiffering={setDiffering}
          onSave={() => onSave({ ...args, differing }, report)}
        />
      )
    }
    default: {
      const { state, progress, since } = reckoning
      return <Waiting label={words[state]} progress={progress} since={since} onCancel={onOther} />
    }
  }
}

/** The day of an archive by its own instant; someone else's program may have written anything there. */
function dayOf({ madeAt }: Manifest): string {
  const made = new Date(madeAt)
  return Number.isNaN(made.getTime()) ? '1970-01-01' : dayOn(made)
}
