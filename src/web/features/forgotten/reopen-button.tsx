import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { forgottenWords } from './messages.ts'

interface ReopenButtonProps {
  readonly client: { readonly id: string; readonly name: string }
}

/** They came back by themselves: one tap. */
export function ReopenButton({ client }: ReopenButtonProps): ReactNode {
  const words = useWords(forgottenWords)
  const act = useAct()
  const reopen = () => act('client.reopen', { id: client.id }, words.reopened(client.name))
  return (
    <Button aria-label={words.reopenWhom(client.name)} onClick={reopen}>
      {words.reopen}
    </Button>
  )
}
