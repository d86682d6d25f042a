import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { useLocation } from 'wouter'
import { useWords } from '../../i18n/lang.tsx'
import { useAct } from '../../shell/act.ts'
import { useSettings } from '../../shell/use-settings.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { formWords } from './form-messages.ts'
import { draftOf, fieldsOf, newDraft, scheduleOf, wrongIn } from './group-draft.ts'
import { GroupFields } from './group-fields.tsx'
import css from './groups.module.css'
import type { GroupPageData } from './types.ts'

interface GroupDialogProps {
  /** The one to change; a new one otherwise. */
  readonly group?: GroupPageData
  readonly onClose: () => void
}

/** Opens a group, or changes, cancels and deletes one. */
export function GroupDialog({ group, onClose }: GroupDialogProps): ReactNode {
  const words = useWords(formWords)
  const settings = useSettings()
  const currency = group?.currency ?? settings.currency
  const act = useAct()
  const [, go] = useLocation()
  const form = useId()
  const [draft, setDraft] = useState(() =>
    group ? draftOf(group, words.rent) : newDraft(words.rent),
  )
  const [tried, setTried] = useState(false)
  const wrong = wrongIn(draft, group === undefined)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (wrong.size > 0) return focusFirstWrong(form)
    const fields = fieldsOf(draft, currency)
    if (group) {
      const given = await act('group.edit', { id: group.id, ...fields }, words.saved)
      if (given.ok) onClose()
      return
    }
    const args = { ...said(fields), rhythm: scheduleOf(draft) }
    const given = await act('group.open', args, words.opened(fields.title))
    if (!given.ok) return
    onClose()
    go(`/groups/${given.value.changes[0]?.id}`)
  }
  const actions = (
    <>
      <Button variant="primary" type="submit" form={form}>
        {group ? words.save : words.openGroup}
      </Button>
      {group && <Ends group={group} onClose={onClose} />}
    </>
  )
  return (
    <Dialog title={group ? words.editTitle : words.newTitle} onClose={onClose} actions={actions}>
      <form id={form} onSubmit={save} className={css.form} noValidate>
        <GroupFields
          group={group}
          currency={currency}
          draft={draft}
          onChange={setDraft}
          wrong={tried ? wrong : new Set()}
        />
      </form>
    </Dialog>
  )
}

/** A group that nobody has paid for may be deleted; one that does not take place is cancelled. */
function Ends({ group, onClose }: Required<GroupDialogProps>): ReactNode {
  const words = useWords(formWords)
  const act = useAct()
  const [, go] = useLocation()
  const { id, title, cancelledOn, members } = group
  const isPaid = members.some(({ payments }) => payments.length > 0)
  const end = async (name: string, done: string) => {
    const given = await act(name, { id }, done)
    if (!given.ok) return
    onClose()
    if (name === 'group.delete') go('/groups')
  }
  return (
    <>
      {!cancelledOn && members.length > 0 && (
        <Button icon="close" onClick={() => end('group.cancel', words.cancelled(title))}>
          {words.cancelGroup}
        </Button>
      )}
      {!isPaid && (
        <Button
          variant="danger"
          icon="trash"
          onClick={() => end('group.delete', words.removed(title))}
        >
          {words.remove}
        </Button>
      )}
    </>
  )
}

/** A new record has only the fields that are filled. */
function said(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}

function focusFirstWrong(form: string): void {
  requestAnimationFrame(() =>
    document.getElementById(form)?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
  )
}
