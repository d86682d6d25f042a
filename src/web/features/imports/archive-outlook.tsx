import type { ReactNode } from 'react'
import { type ArchiveReport, total } from '../../../domain/archive/report.ts'
import { clientRecord } from '../../../domain/clients/records.ts'
import { longDay } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useBook } from '../../local/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Note } from '../../ui/note.tsx'
import { archiveWords } from './archive-messages.ts'
import { Counts } from './counts.tsx'
import css from './imports.module.css'

interface ArchiveOutlookProps {
  readonly report: ArchiveReport
  /** The day on which the archive was made. */
  readonly made: string
  readonly differing: 'keep' | 'take'
  readonly onDiffering: (choice: 'keep' | 'take') => void
  readonly onSave: () => void
}

const shownAtMost = 20

/** What an archive will do, in numbers, before anything is written; and the one button that writes it. */
export function ArchiveOutlook(props: ArchiveOutlookProps): ReactNode {
  const { report, made, differing, onDiffering, onSave } = props
  const lang = useLang()
  const words = archiveWords[lang]
  const { book } = useBook()
  const others = total(report.differing)
  const brings = report.changes + (differing === 'take' ? others : 0)
  return (
    <>
      <ArchiveCounts report={report} />
      {others > 0 && (
        <Choice
          label={words.choice(others)}
          options={[
            { value: 'keep', label: words.keep },
            { value: 'take', label: words.take },
          ]}
          value={differing}
          onChange={onDiffering}
        />
      )}
      {brings > 0 ? (
        <Button variant="primary" icon="import" wide onClick={onSave}>
          {words.add}
        </Button>
      ) : (
        <Note>{words.nothing}</Note>
      )}
      {brings > 0 && book.count(clientRecord) > 0 && (
        <Note>{words.untouched(longDay(made, lang))}</Note>
      )}
      {report.similar.length > 0 && (
        <Card className={css.remarks}>
          <details>
            <summary>{words.similar(report.similar.length)}</summary>
            <p className={css.quiet}>{words.similarText}</p>
            <ul className={css.list}>
              {report.similar.slice(0, shownAtMost).map(({ client, name }) => (
                <li key={client}>{name}</li>
              ))}
            </ul>
          </details>
        </Card>
      )}
    </>
  )
}

function ArchiveCounts({ report }: { readonly report: ArchiveReport }): ReactNode {
  const words = archiveWords[useLang()]
  const cards = report.added.client ?? 0
  const facts = total(report.added) - cards
  const same = total(report.same)
  const others = total(report.differing)
  const erased = total(report.erased)
  const tiles = [
    { key: 'cards', n: cards, label: words.newCards(cards), tone: 'good' },
    { key: 'facts', n: facts, label: words.newFacts(facts), tone: 'good' },
    { key: 'same', n: same, label: words.same() },
    { key: 'erased', n: erased, label: words.erased() },
    { key: 'differing', n: others, label: words.differing(others), tone: 'warn' },
  ] as const
  return (
    <Counts title={words.will} tiles={tiles.filter(({ key, n }) => key === 'cards' || n > 0)} />
  )
}
