import { type ReactNode, useState } from 'react'
import type { Day } from '../../../words/days.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useAct } from '../../shell/act.ts'
import { useSettings } from '../../shell/use-settings.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useNameIn } from '../clients/use-name-in.ts'
import type { BirthdayEntry } from './birthday-row.tsx'
import css from './birthdays.module.css'
import { GreetDialog } from './greet-dialog.tsx'
import { birthdayWords } from './messages.ts'
import { greetingDay } from './month.ts'

interface ActionsProps {
  readonly entry: BirthdayEntry
  readonly today: Day
}

/** Call, write in the user's own words, and one tap when it is done. */
export function NearActions({ entry, today }: ActionsProps): ReactNode {
  const words = useWords(birthdayWords)
  const { name, id } = entry.client
  const whom = useNameIn(id)('dative')
  const [phone] = entry.phones
  const [writing, setWriting] = useState(false)
  return (
    <div className={css.actions}>
      {phone && (
        <ButtonLink
          href={`tel:${phone}`}
          icon="phone"
          aria-label={words.to(words.call, name, whom)}
        >
          {words.call}
        </ButtonLink>
      )}
      <Button
        icon="message"
        aria-label={words.to(words.write, name, whom)}
        onClick={() => setWriting(true)}
      >
        {words.write}
      </Button>
      <Greet entry={entry} today={today} />
      {writing && <GreetDialog entry={entry} today={today} onClose={() => setWriting(false)} />}
    </div>
  )
}

/** A tick when it is done, or the tap that sets it; nothing while it is too early. */
export function BirthdayActions({ entry, today }: ActionsProps): ReactNode {
  const words = useWords(birthdayWords)
  if (!entry.greeted) return <Greet entry={entry} today={today} />
  return (
    <p className={css.done}>
      <Icon name="tick" />
      {words.greeted}
    </p>
  )
}

function Greet({ entry, today }: ActionsProps): ReactNode {
  const words = useWords(birthdayWords)
  const { ownerGender } = useSettings()
  const act = useAct()
  const { name, id } = entry.client
  const nameIn = useNameIn(id)
  const on = greetingDay(entry.on, today)
  if (!on) return null
  const label = words.greet(ownerGender)
  return (
    <Button
      variant={entry.on === today ? 'primary' : 'plain'}
      className={css.greet}
      icon="tick"
      aria-label={words.to(label, name, nameIn(ownerGender ? 'accusative' : 'genitive'))}
      onClick={() =>
        act('touch.record', { client: id, outcome: 'greeted', on }, words.greetedToast(name))
      }
    >
      {label}
    </Button>
  )
}
