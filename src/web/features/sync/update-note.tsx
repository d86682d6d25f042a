import { type ReactNode, useEffect, useState } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { onUpdateReady, type Update } from '../../local/service-worker.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { syncWords } from './messages.ts'

/** A newer version of the app is offered, and never comes by itself. */
export function UpdateNote(): ReactNode {
  const words = useWords(syncWords)
  const [update, setUpdate] = useState<{ readonly run: Update }>()
  useEffect(() => onUpdateReady((run) => setUpdate({ run })), [])
  if (!update) return null
  return (
    <Note
      actions={
        <>
          <Button onClick={update.run}>{words.update}</Button>
          <Button variant="quiet" onClick={() => setUpdate(undefined)}>
            {words.later}
          </Button>
        </>
      }
    >
      {words.newVersion}
    </Note>
  )
}
