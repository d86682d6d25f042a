import type { ReactNode } from 'react'
import { useLang, useWords } from '../../i18n/lang.tsx'
import type { DeletedCard } from '../../local/net/protocol.ts'
import { useBook } from '../../local/react.tsx'
import type { RejectedCommand } from '../../local/types.ts'
import { explainRefusal } from '../../shell/explain-refusal.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useDeleted } from '../history/use-deleted.ts'
import { groupsOf, type RejectedGroup } from './rejected-groups.ts'
import { RejectedRecord } from './rejected-record.tsx'
import { rejectedWords } from './rejected-words.ts'

/** So many are shown at once, the rest when these are settled. */
const shown = 3

/** Records that the server refused after they had been shown: what, why, and what can be done. */
export function Rejected(props: { readonly rejected: readonly RejectedCommand[] }): ReactNode {
  const words = useWords(rejectedWords)
  const groups = groupsOf(props.rejected)
  const more = groups.slice(shown).flatMap(({ commands }) => commands).length
  return (
    <>
      {groups
        .slice(0, shown)
        .map((group) =>
          group.missing === undefined ? (
            <RejectedNote key={group.first.id} group={group} />
          ) : (
            <OnDeletedCard key={group.first.id} group={group} missing={group.missing} />
          ),
        )}
      {more > 0 && <p>{words.others(more)}</p>}
    </>
  )
}

/** What was written on a card while another device deleted it: the card can come back, and all of it with it. */
function OnDeletedCard({
  group,
  missing,
}: {
  readonly group: RejectedGroup
  readonly missing: string
}): ReactNode {
  const card = useDeleted().cards.find(({ id }) => id === missing)
  return <RejectedNote group={group} {...(card && { card })} />
}

interface NoteProps {
  readonly group: RejectedGroup
  /** The deleted card that the records are about, where it is known. */
  readonly card?: DeletedCard
}

function RejectedNote({ group, card }: NoteProps): ReactNode {
  const { first, commands } = group
  const words = useWords(rejectedWords)
  const lang = useLang()
  const book = useBook()
  const toast = useToast()
  const again = async () => {
    if (card) {
      const restored = await book.undo(card.command)
      if (!restored.ok) return toast({ text: explainRefusal(restored.refusal, lang), wrong: true })
    }
    for (const { id } of commands) {
      const given = await book.retry(id)
      if (!given.ok) return toast({ text: explainRefusal(given.refusal, lang), wrong: true })
    }
    toast({ text: words.again })
  }
  const discard = async () => {
    for (const { id } of commands) await book.discard(id)
  }
  const actions = (
    <>
      <Button onClick={again}>{card ? words.restoreAndRetry : words.retry}</Button>
      <Button variant="quiet" onClick={discard}>
        {words.discard}
      </Button>
    </>
  )
  return (
    <Note tone="wrong" live actions={actions}>
      {commands.map((command) => (
        <RejectedRecord key={command.id} command={command} />
      ))}
      <p>{card ? words.cardGone(card.name) : explainRefusal(first.refusal, lang)}</p>
    </Note>
  )
}
