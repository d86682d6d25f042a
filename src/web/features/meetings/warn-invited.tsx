import type { ReactNode } from 'react'
import { clientRecord } from '../../../domain/clients/records.ts'
import { gendered } from '../../i18n/gendered.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useBook } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { useSettings } from '../../shell/use-settings.ts'
import { Chip, Chips } from '../../ui/chip.tsx'
import { Reach } from '../today/reach.tsx'
import css from './meetings.module.css'
import { meetingWords } from './messages.ts'

interface WarnInvitedProps {
  readonly meeting: string
  readonly invited: { readonly id: string; readonly name: string }
  /** When they were warned, in words. */
  readonly warnedOn: string | null
}

/** Whoever comes along to a meeting that nobody has confirmed: how to reach them, and that they know by one tap. */
export function WarnInvited({ meeting, invited, warnedOn }: WarnInvitedProps): ReactNode {
  const words = useWords(meetingWords)
  const { book } = useBook()
  const { ownerGender } = useSettings()
  const act = useAct()
  if (warnedOn) return <p className={css.quiet}>{words.warnedOn(invited.name, warnedOn)}</p>
  const contacts = book.get(clientRecord, invited.id)?.contacts ?? []
  const label = words.warn(invited.name)
  return (
    <div className={css.warn}>
      <p>{label}</p>
      <Reach client={invited} contacts={contacts} />
      <Chips label={label}>
        <Chip
          tone="first"
          onClick={() => act('meeting.warn', { id: meeting }, words.warnedDone(invited.name))}
        >
          {gendered(ownerGender, words.warned)}
        </Chip>
      </Chips>
    </div>
  )
}
