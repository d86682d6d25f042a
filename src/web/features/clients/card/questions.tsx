import type { ReactNode } from 'react'
import { useWords } from '../../../i18n/lang.tsx'
import { Ask } from '../../../ui/ask.tsx'
import { Button } from '../../../ui/button.tsx'
import { Tools } from '../../../ui/tools.tsx'
import { cardWords } from '../messages.ts'
import type { CardPart } from './types.ts'

/** One question for the next talk: the one whose answer helps most. */
export function Questions({ card, onEdit }: CardPart & { readonly onEdit: () => void }): ReactNode {
  const words = useWords(cardWords)
  const [first] = card.questions
  if (!first) return null
  return (
    <Ask text={words.ask(first.question)}>
      <Tools>
        <Button variant="quiet" onClick={onEdit}>
          {words.fill}
        </Button>
      </Tools>
    </Ask>
  )
}
