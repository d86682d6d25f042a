import type { ReactNode } from 'react'
import { useWords } from '../../../i18n/lang.tsx'
import { Button } from '../../../ui/button.tsx'
import { cardWords } from '../messages.ts'
import css from './questions.module.css'
import type { CardPart } from './types.ts'

/** One question for the next talk: the one whose answer helps most. */
export function Questions({ card, onEdit }: CardPart & { readonly onEdit: () => void }): ReactNode {
  const words = useWords(cardWords)
  const [first] = card.questions
  if (!first) return null
  return (
    <div className={css.questions}>
      <p className={css.text}>{words.ask(first.question)}</p>
      <Button variant="quiet" onClick={onEdit}>
        {words.fill}
      </Button>
    </div>
  )
}
