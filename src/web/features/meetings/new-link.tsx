import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { useLang } from '../../i18n/lang.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import { useToast } from '../../ui/toast.tsx'
import { linkWords } from './link-messages.ts'
import { newSecret } from './new-secret.ts'

/** Makes a link for a calendar program and shows it, this once. */
export function NewLink({ onClose }: { readonly onClose: () => void }): ReactNode {
  const lang = useLang()
  const words = linkWords[lang]
  const act = useAct()
  const [name, setName] = useState('')
  const [wrong, setWrong] = useState(false)
  const [link, setLink] = useState<string>()
  const form = useId()
  const make = async (event: FormEvent) => {
    event.preventDefault()
    const called = name.trim()
    if (!called) return setWrong(true)
    const { secret, hash } = await newSecret()
    const feed = { name: called, hash, tz: Temporal.Now.timeZoneId(), lang }
    const given = await act('feed.make', feed, words.created(called))
    if (given.ok) setLink(`${location.origin}/calendar/${secret}.ics`)
  }
  if (link) return <ReadyLink link={link} onClose={onClose} />
  return (
    <Dialog
      title={words.newTitle}
      onClose={onClose}
      actions={
        <Button variant="primary" type="submit" form={form}>
          {words.create}
        </Button>
      }
    >
      <form id={form} onSubmit={make} noValidate>
        <TextField
          label={words.name}
          hint={words.nameHint}
          maxLength={60}
          value={name}
          onChange={setName}
          error={wrong ? words.needName : undefined}
        />
      </form>
    </Dialog>
  )
}

interface ReadyLinkProps {
  readonly link: string
  readonly onClose: () => void
}

function ReadyLink({ link, onClose }: ReadyLinkProps): ReactNode {
  const lang = useLang()
  const words = linkWords[lang]
  const toast = useToast()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      toast({ text: words.copied })
    } catch {
      // The browser keeps the clipboard to itself: the address stands there to be copied by hand.
      toast({ text: words.notCopied, wrong: true })
    }
  }
  return (
    <Dialog
      title={words.newTitle}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={copy}>
          {words.copy}
        </Button>
      }
    >
      <p>{words.ready}</p>
      <TextField
        label={words.address}
        value={link}
        onChange={() => {}}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <Note>{words.once}</Note>
    </Dialog>
  )
}
