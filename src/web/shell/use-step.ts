import { useCallback } from 'react'
import { mayAct } from '../../book/role.ts'
import { useLang } from '../i18n/lang.tsx'
import { useBook } from '../local/react.tsx'
import { useToast } from '../ui/toast.tsx'
import { useTakeBack } from './act.ts'

/** Takes back what was done on this device last, or the taking back itself; says what it was. */
export function useStep(): (which: 'undo' | 'redo') => Promise<void> {
  const book = useBook()
  const lang = useLang()
  const toast = useToast()
  const takeBack = useTakeBack()
  return useCallback(
    async (which) => {
      if (!mayAct(book.status.member?.role ?? 'owner', 'member')) return
      const { stepOn } = await import('../features/history/step.ts')
      const { command, said } = stepOn(which, book.recent, {
        book: book.book,
        lang,
        told: undefined,
      })
      if (command === undefined) toast({ text: said })
      else await takeBack(command, said)
    },
    [book, lang, toast, takeBack],
  )
}
