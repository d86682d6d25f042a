import { useCallback } from 'react'
import type { Refusal, Result } from '../../book/result.ts'
import { useLang, useWords } from '../i18n/lang.tsx'
import { useBook } from '../local/react.tsx'
import type { Given } from '../local/types.ts'
import { useToast } from '../ui/toast.tsx'
import { shellWords } from './messages.ts'

/**
 * Gives a command and says at the foot of the screen what was written down, with a way back for 8 seconds;
 * a refusal is said in words. `said` is the whole sentence of the message, `also` are commands that were one
 * deed with it, given before: the way back takes all of them back.
 */
export type Act = (
  name: string,
  args: unknown,
  said: string,
  also?: readonly string[],
) => Promise<Result<Given>>

export function useAct(): Act {
  const book = useBook()
  const settle = useSettle()
  return useCallback(
    async (name, args, said, also) => settle(await book.give(name, args), said, also),
    [book, settle],
  )
}

/** Gives a command that has no way back, and says what was done; whoever calls it has asked before. */
export function useActForGood(): Act {
  const book = useBook()
  const toast = useToast()
  const refused = useRefused()
  return useCallback(
    async (name, args, said) => {
      const given = await book.give(name, args)
      if (given.ok) toast({ text: said })
      else await refused(given.refusal)
      return given
    },
    [book, toast, refused],
  )
}

/** Takes a command back, and says so as any deed is said: with a way back. */
export type TakeBack = (command: string, said: string) => Promise<Result<Given>>

export function useTakeBack(): TakeBack {
  const book = useBook()
  const settle = useSettle()
  return useCallback(
    async (command, said) => settle(await book.undo(command), said),
    [book, settle],
  )
}

/** Says a refusal in words. */
export function useRefused(): (refusal: Refusal) => Promise<void> {
  const toast = useToast()
  const lang = useLang()
  return useCallback(
    async (refusal) => {
      const { explainRefusal } = await import('./explain-refusal.ts')
      toast({ text: explainRefusal(refusal, lang), wrong: true })
    },
    [toast, lang],
  )
}

type Settle = (given: Result<Given>, said: string, also?: readonly string[]) => Result<Given>

/** Says what became of a command. */
function useSettle(): Settle {
  const book = useBook()
  const toast = useToast()
  const refused = useRefused()
  const { undone } = useWords(shellWords)
  return useCallback(
    (given, said, also) => {
      if (!given.ok) {
        refused(given.refusal)
        return given
      }
      const undo = async () => {
        const back = await book.undo(given.value.id, also)
        if (back.ok) toast({ text: undone })
        else await refused(back.refusal)
      }
      toast({ text: said, undo })
      return given
    },
    [book, toast, refused, undone],
  )
}
