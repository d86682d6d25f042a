import { useWords } from '../../i18n/lang.tsx'
import { useStatus } from '../../local/react.tsx'
import { historyWords } from './messages.ts'

interface Done {
  readonly actor: string
  readonly by: string | null
}

/** Who did something, in words: «вы», a name, or that it was somebody else. */
export function useWho(): (done: Done) => string {
  const words = useWords(historyWords)
  const { member } = useStatus()
  return ({ actor, by }) =>
    member === undefined || actor === member.id ? words.you : (by ?? words.someone)
}
