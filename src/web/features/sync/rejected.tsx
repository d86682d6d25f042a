import type { ReactNode } from 'react'
import { deviceRegistry } from '../../../domain/commands.ts'
import { spokenDay } from '../../../words/dates.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { useBook, useToday } from '../../local/react.tsx'
import type { RejectedCommand } from '../../local/types.ts'
import { explainRefusal } from '../../shell/explain-refusal.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { useToast } from '../../ui/toast.tsx'
import { syncWords } from './messages.ts'

/** So many are shown at once, the rest when these are settled. */
const shown = 3

/** Records that the server refused after they had been shown: what, why, and what can be done. */
export function Rejected(props: { readonly rejected: readonly RejectedCommand[] }): ReactNode {
  const words = useWords(syncWords)
  const more = props.rejected.length - shown
  return (
    <>
      {props.rejected.slice(0, shown).map((command) => (
        <RejectedNote key={command.id} command={command} />
      ))}
      {more > 0 && <p>{words.others(more)}</p>}
    </>
  )
}

function RejectedNote({ command }: { readonly command: RejectedCommand }): ReactNode {
  const words = useWords(syncWords)
  const lang = useLang()
  const today = useToday()
  const book = useBook()
  const toast = useToast()
  const { name, day } = command.envelope
  const what = deviceRegistry.commands.get(name)?.title[lang] ?? name
  const retry = async () => {
    const given = await book.retry(command.id)
    if (given.ok) toast({ text: words.again })
    else toast({ text: explainRefusal(given.refusal, lang), wrong: true })
  }
  const actions = (
    <>
      <Button onClick={retry}>{words.retry}</Button>
      <Button variant="quiet" onClick={() => book.discard(command.id)}>
        {words.discard}
      </Button>
    </>
  )
  return (
    <Note tone="wrong" live actions={actions}>
      <strong>{words.rejected(what, spokenDay(day, today, lang))}</strong>{' '}
      {explainRefusal(command.refusal, lang)}
    </Note>
  )
}
