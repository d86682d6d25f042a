import type { ReactNode } from 'react'
import { settingsView } from '../../../domain/settings/views.ts'
import { type Day, daysBetween } from '../../../words/days.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { BirthdayEntry } from './birthday-row.tsx'
import css from './birthdays.module.css'
import { birthdayWords } from './messages.ts'
import { greetingDay } from './month.ts'

/** Call, write, and one tap when it is done; a birthday that is done shows a tick instead. */
export function BirthdayActions(props: {
  readonly entry: BirthdayEntry
  readonly today: Day
}): ReactNode {
  const { entry, today } = props
  const words = birthdayWords[useLang()]
  const { ownerGender } = useView(settingsView, {})
  const act = useAct()
  const { name, id } = entry.client
  if (entry.greeted) {
    return (
      <p className={css.done}>
        <Icon name="tick" />
        {words.greeted}
      </p>
    )
  }
  const [phone] = entry.phones
  const on = greetingDay(entry.on, today)
  const isNear = Math.abs(daysBetween(entry.on, today)) <= 3
  const greet = () =>
    act('touch.record', { client: id, outcome: 'greeted', on }, words.greetedToast(name))
  return (
    <div className={isNear && phone ? css.actions : css.action}>
      {isNear && phone && (
        <>
          <ButtonLink href={`tel:${phone}`} icon="phone" aria-label={words.to(words.call, name)}>
            {words.call}
          </ButtonLink>
          <ButtonLink href={`sms:${phone}`} icon="message" aria-label={words.to(words.write, name)}>
            {words.write}
          </ButtonLink>
        </>
      )}
      {on && (
        <Button
          variant={entry.on === today ? 'primary' : 'plain'}
          className={css.greet}
          icon="tick"
          onClick={greet}
          aria-label={words.to(words.greet(ownerGender), name)}
        >
          {words.greet(ownerGender)}
        </Button>
      )}
    </div>
  )
}
