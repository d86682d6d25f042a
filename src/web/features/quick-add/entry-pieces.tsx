import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { PhoneFinder } from '../../../domain/clients/phones.ts'
import { readClientLine } from '../../../domain/quick-add/client-line.ts'
import type { EntryKind } from '../../../domain/quick-add/kind.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { useSettings } from '../../shell/use-settings.ts'
import { catalogueWords } from '../catalogues/messages.ts'
import type { EntryFormProps } from './entry-form.ts'
import { quickWords } from './messages.ts'
import { Pieces } from './pieces.tsx'
import { cardPiecesOf, piecesOf, unusedIn } from './pieces-of.ts'
import css from './quick-add.module.css'
import { usePeriodOn } from './use-period-on.ts'

interface EntryPiecesProps {
  readonly line: string
  readonly kind: EntryKind | undefined
  readonly entry: EntryFormProps
  readonly phones: PhoneFinder
}

/** The pieces of a line: of a new card its fields, of anything else whose, what and when. */
export function EntryPieces({ line, kind, entry, phones }: EntryPiecesProps): ReactNode {
  const lang = useLang()
  const today = useToday()
  const { currency, ownerGender } = useSettings()
  const { read, whose, choices } = entry
  const period = usePeriodOn(read.day ?? today)
  if (kind === undefined) return <InTheIndex {...entry} />
  if (kind === 'client') {
    return <Pieces pieces={cardPiecesOf(readClientLine(line, phones), lang)} left={[]} />
  }
  const running = kind === 'catalogue' ? period?.title : undefined
  const catalogue = running === undefined ? undefined : catalogueWords[lang].title(running)
  const viewer = { lang, today, currency, owner: ownerGender, catalogue }
  const pieces = piecesOf(read, whose, choices.length > 0, viewer)
  const left = unusedIn(read, whose, running)
  return <Pieces pieces={pieces} left={left} kept={kind !== 'catalogue'} />
}

/** Who is called by a line that says nothing else. */
function InTheIndex({ choices, onDone }: EntryFormProps): ReactNode {
  const words = useWords(quickWords)
  const known = choices.filter(({ id }) => id !== undefined)
  if (known.length === 0) return null
  return (
    <div>
      {words.known}
      <ul className={css.known}>
        {known.map(({ id, name }) => (
          <li key={id}>
            <Link href={`/clients/${id}`} onClick={onDone}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
