import { useCallback } from 'react'
import type { Refusal, Result } from '../../book/result.ts'
import { useLang, useWords } from '../i18n/lang.tsx'
import { useBook } from '../local/react.tsx'
import type { Given } from '../local/types.ts'
import { useToast } from '../ui/toast.tsx'
import { shellWords } from './messages.ts'

/**
 * Gives a command and says at the foot of the screen what was written down, with a way back for 8 seconds;
 * a refusal is said in words. `said` is the whole sentence of the message.
 */
export type Act = (name: string, args: unknown, said: string) => Promise<Result<Given>>

export function useAct(): Act {
  const book = useBook()
  const toast = useToast()
  const lang = useLang()
  const { undone } = useWords(shellWords)
  return useCallback(
    async (name, args, said) => {
      const refused = async (refusal: Refusal) => {
        const { explain } = await import('../../words/refusals/explain.ts')
        toast({ text: explain(refusal, lang), wrong: true })
      }
      const given = await book.give(name, args)
      if (!given.ok) {
        await refused(given.refusal)
        return given
      }
      const undo = async () => {
        const back = await book.undo(given.value.id)
        if (back.ok) toast({ text: undone })
        else await refused(back.refusal)
      }
      toast({ text: said, undo })
      return given
    },
    [book, toast, lang, undone],
  )
}
