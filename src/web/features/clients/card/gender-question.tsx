import type { ReactNode } from 'react'
import { useWords } from '../../../i18n/lang.tsx'
import { useAct } from '../../../shell/act.ts'
import { Ask } from '../../../ui/ask.tsx'
import { Chip, Chips } from '../../../ui/chip.tsx'
import { cardWords } from '../messages.ts'
import type { CardPart } from './types.ts'

/** Asks once whether it is a woman or a man, where neither the card nor the name says so. */
export function GenderQuestion({ card }: CardPart): ReactNode {
  const words = useWords(cardWords)
  const act = useAct()
  const { first, last, neutral } = card.fields
  if (card.gender || neutral || !(first || last)) return null
  const answer = (set: object, said: string) =>
    act('client.edit', { id: card.id, set }, words.genderSaved(said))
  return (
    <Ask text={words.genderAsk}>
      <Chips label={words.genderAsk}>
        <Chip onClick={() => answer({ gender: 'f' }, words.woman)}>{words.woman}</Chip>
        <Chip onClick={() => answer({ gender: 'm' }, words.man)}>{words.man}</Chip>
        <Chip onClick={() => answer({ neutral: true }, words.either)}>{words.either}</Chip>
      </Chips>
    </Ask>
  )
}
