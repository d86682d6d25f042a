import { type ReactNode, useState } from 'react'
import { sendLink } from '../../../domain/broadcasts/links.ts'
import { sendChannels } from '../../../domain/broadcasts/records.ts'
import { addressOn } from '../../../domain/broadcasts/rules.ts'
import { clientRecord } from '../../../domain/clients/records.ts'
import { fillText } from '../../../domain/texts/fill.ts'
import type { Day } from '../../../words/days.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useBook } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { useSettings } from '../../shell/use-settings.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { broadcastWords } from '../broadcasts/messages.ts'
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
  const { openIn } = broadcastWords[lang]
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
  const ways = sendChannels.flatMap((channel) => {
    const address = addressOn(client, channel)
    return address ? [{ channel, href: sendLink(channel, address, text, words.subject) }] : []
  })
  return (
    <Dialog title={words.greetTitle(name)} onClose={onClose}>
      <TextEditor label={words.greetingLabel} value={typed} onChange={setTyped} example={id} />
      <div className={css.ways}>
        {ways.map(({ channel, href }, at) => (
          <ButtonLink
            key={channel}
            variant={at === 0 ? 'primary' : 'plain'}
            wide
            href={href}
            onClick={note}
            {...(href.startsWith('https:') && { target: '_blank', rel: 'noreferrer' })}
          >
            {openIn[channel]}
          </ButtonLink>
        ))}
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
