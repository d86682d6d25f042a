import { type ReactNode, useState } from 'react'
import { clientRecord } from '../../../domain/clients/records.ts'
import { fillText } from '../../../domain/texts/fill.ts'
import type { Day } from '../../../words/days.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useBook } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { useSettings } from '../../shell/use-settings.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SendWays } from '../broadcasts/send-ways.tsx'
import { TextEditor } from '../broadcasts/text-editor.tsx'
import type { BirthdayEntry } from './birthday-row.tsx'
import css from './birthdays.module.css'
import { birthdayWords } from './messages.ts'
import { greetingDay } from './month.ts'

interface GreetDialogProps {
  readonly entry: BirthdayEntry
  readonly today: Day
  readonly onClose: () => void
}

/** Congratulations in the user's own words with the name in its case: a tap opens them ready to be sent, and notes it. */
export function GreetDialog({ entry, today, onClose }: GreetDialogProps): ReactNode {
  const lang = useLang()
  const words = birthdayWords[lang]
  const act = useAct()
  const { book } = useBook()
  const { greeting } = useSettings()
  const own = greeting ?? words.greeting
  const [typed, setTyped] = useState(own)
  const { id, name } = entry.client
  const client = book.get(clientRecord, id)
  if (!client) return null
  const { text } = fillText(typed, client, lang)
  const on = greetingDay(entry.on, today)
  const note = () => {
    const greeted = { client: id, outcome: 'greeted', channel: 'message', ...(on && { on }) }
    if (on) act('touch.record', greeted, words.greetedToast(name))
    onClose()
  }
  return (
    <Dialog title={words.greetTitle(name)} onClose={onClose}>
      <TextEditor label={words.greetingLabel} value={typed} onChange={setTyped} example={id} />
      <div className={css.ways}>
        <SendWays client={client} text={text} subject={words.subject} onSend={note} />
        {typed !== own && (
          <Button
            variant="quiet"
            onClick={() => act('settings.change', { greeting: typed }, words.greetingSaved)}
          >
            {words.saveGreeting}
          </Button>
        )}
      </div>
    </Dialog>
  )
}
