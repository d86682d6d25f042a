import type { ReactNode } from 'react'
import { clientName } from '../../../domain/clients/names.ts'
import type { Known } from '../../../domain/cold-contacts/known.ts'
import { sayErased } from '../../../domain/erasure/words.ts'
import { sayForgotten } from '../../../domain/forgotten/words.ts'
import { useLang } from '../../i18n/lang.tsx'
import { Note } from '../../ui/note.tsx'
import { coldContactWords } from './messages.ts'

/** Says whose card has the phone already, and what writing it down will do to it. */
export function KnownNote({ known }: { readonly known: Known }): ReactNode {
  const { card, other, gone } = known
  const lang = useLang()
  const words = coldContactWords[lang]
  if (card && gone) {
    return (
      <Note tone="warn" live>
        {words.letGo(clientName(card), sayForgotten(gone, card, lang))}
      </Note>
    )
  }
  if (gone) {
    return (
      <Note tone="warn" live>
        {words.erased(sayErased(gone, lang))}
      </Note>
    )
  }
  if (card) return <Note live>{words.known(clientName(card))}</Note>
  return other ? <Note live>{words.knownOther(clientName(other))}</Note> : null
}
