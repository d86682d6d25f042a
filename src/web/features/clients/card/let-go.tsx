import { type ReactNode, useState } from 'react'
import { longDay } from '../../../../words/dates.ts'
import { useLang, useWords } from '../../../i18n/lang.tsx'
import { useAct } from '../../../shell/act.ts'
import { Button } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import { onDemand } from '../../../ui/on-demand.tsx'
import { cardWords } from '../messages.ts'
import type { CardPart } from './types.ts'

const EraseDialog = onDemand(
  async () => (await import('../../forgotten/erase-dialog.tsx')).EraseDialog,
)

interface LetGoProps extends CardPart {
  /** The day from which they are left in peace. */
  readonly on: string
}

/** Of a card that is hidden from everywhere: since when, the way back, and the way to have nothing left of it. */
export function LetGo({ card, on }: LetGoProps): ReactNode {
  const words = useWords(cardWords)
  const lang = useLang()
  const act = useAct()
  const [erasing, setErasing] = useState(false)
  const reopen = () => act('client.reopen', { id: card.id }, words.reopened)
  const actions = (
    <>
      <Button onClick={reopen}>{words.reopen}</Button>
      <Button variant="quiet" onClick={() => setErasing(true)}>
        {words.erase}
      </Button>
    </>
  )
  return (
    <Note actions={actions}>
      <strong>{words.letGoOn(longDay(on, lang))}.</strong> {words.letGoText}
      {erasing && <EraseDialog client={card} onClose={() => setErasing(false)} />}
    </Note>
  )
}
