import type { ReactNode } from 'react'
import { periodsOf, runningOn } from '../../../domain/catalogues/periods.ts'
import { handoutIn } from '../../../domain/catalogues/records.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useBook, useToday } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { catalogueWords } from './messages.ts'

interface GiveButtonProps {
  readonly client: { readonly id: string; readonly name: string }
}

/** On a card, while a period runs and they have no catalogue of it yet: handed over with one tap. */
export function GiveButton({ client }: GiveButtonProps): ReactNode {
  const words = useWords(catalogueWords)
  const act = useAct()
  const { book } = useBook()
  const running = runningOn(periodsOf(book), useToday())
  if (!running) return null
  if (handoutIn(book, running.id, client.id)?.givenOn) return null
  const give = () => act('handout.give', { client: client.id }, words.givenDone(client.name))
  return (
    <Button variant="quiet" icon="journal" onClick={give}>
      {words.giveOn(running.title)}
    </Button>
  )
}
