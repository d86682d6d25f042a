import { type ReactNode, useState } from 'react'
import { clientRecord } from '../../../domain/clients/records.ts'
import { genderOf } from '../../../domain/names/gender.ts'
import { spokenDay } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useBook, useToday } from '../../local/react.tsx'
import { useSettings } from '../../shell/use-settings.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { useNameIn } from '../clients/use-name-in.ts'
import { OutcomeChips } from '../today/outcomes/outcome-chips.tsx'
import { spokenTime } from '../today/outcomes/spoken.ts'
import { endOf, type MeetingRow, stateOf } from './appointments.ts'
import { lengthWords } from './lengths.ts'
import { Advice } from './meeting-advice.tsx'
import css from './meetings.module.css'
import { meetingWords } from './messages.ts'
import { WarnInvited } from './warn-invited.tsx'

const FactSheet = onDemand(async () => (await import('../clients/edit/fact-sheet.tsx')).FactSheet)

interface MeetingWindowProps {
  readonly row: MeetingRow
  readonly now: string
  /** It took place: what comes next is asked elsewhere. */
  readonly onHeld: () => void
  readonly onClose: () => void
}

/** A meeting: all that is known of it, its outcomes by one tap, and whoever is to be warned. */
export function MeetingWindow({ row, now, onHeld, onClose }: MeetingWindowProps): ReactNode {
  const lang = useLang()
  const words = meetingWords[lang]
  const today = useToday()
  const { book } = useBook()
  const { ownerGender } = useSettings()
  const nameIn = useNameIn(row.client.id)
  const [correcting, setCorrecting] = useState(false)
  const client = book.get(clientRecord, row.client.id)
  const gender = (client && genderOf(client)) ?? null
  const speaker = { lang, today, client: gender, owner: ownerGender }
  if (correcting) {
    const fact = { ...row, type: 'meeting', on: row.at.slice(0, 10) } as const
    return <FactSheet fact={fact} speaker={speaker} onClose={onClose} />
  }
  const state = stateOf(row, now)
  const whom = nameIn('with')
  const code = state === 'begun' ? 'meeting-result' : 'meeting-confirm'
  const isOpen = row.outcome === null
  const { place, moved, invited, callAt, confirmedOn } = row
  const again = state === 'confirmed' && confirmedOn !== row.at.slice(0, 10) && callAt
  const facts = [
    [
      words.when,
      `${spokenTime(row.at, speaker)}, ${lengthWords[lang].lasts(row.minutes)}, ${words.until(endOf(row))}`,
    ],
    [words.where, place],
    [words.along, invited?.name],
    [words.movedLabel, moved && words.moved(moved.times, spokenTime(moved.first, speaker))],
    state === 'open' || state === 'confirmed'
      ? [words.confirmation, state === 'open' ? words.notYet : words.yes]
      : [words.result, state === 'begun' ? words.notSaid : words.state[state]],
  ] as const
  return (
    <Dialog
      title={words.with(row.client.name, whom)}
      onClose={onClose}
      actions={
        <>
          <ButtonLink icon="person" href={`/clients/${row.client.id}`}>
            {words.toCard}
          </ButtonLink>
          <Button icon="edit" onClick={() => setCorrecting(true)}>
            {words.correct}
          </Button>
        </>
      }
    >
      <dl className={css.facts}>
        {facts.map(
          ([label, said]) =>
            said && (
              <div key={label} className={css.fact}>
                <dt>{label}</dt>
                <dd>{said}</dd>
              </div>
            ),
        )}
      </dl>
      {row.advice && <Advice>{row.advice}</Advice>}
      {again && <p className={css.quiet}>{words.callAt(again)}</p>}
      {isOpen && (
        <OutcomeChips
          fittingOnly
          client={row.client}
          gender={gender}
          reasons={[{ code, record: row.id }]}
          onDone={onClose}
          onHeld={onHeld}
        />
      )}
      {invited && state === 'open' && (
        <WarnInvited
          meeting={row.id}
          invited={invited}
          warnedOn={row.warnedOn && spokenDay(row.warnedOn, today, lang)}
        />
      )}
    </Dialog>
  )
}
