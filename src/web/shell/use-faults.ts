import { useEffect } from 'react'
import { useWords } from '../i18n/lang.tsx'
import { useToast } from '../ui/toast.tsx'
import { shellWords } from './messages.ts'

/** Says when something that a tap began came to nothing, and nobody else has said so. */
export function useFaults(): void {
  const toast = useToast()
  const { fault } = useWords(shellWords)
  useEffect(() => {
    const say = () => toast({ text: fault, wrong: true })
    addEventListener('unhandledrejection', say)
    return () => removeEventListener('unhandledrejection', say)
  }, [toast, fault])
}
