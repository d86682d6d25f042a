import { type ReactNode, useState } from 'react'
import { spokenDay } from '../../../../words/dates.ts'
import { useWords } from '../../../i18n/lang.tsx'
import { useToday } from '../../../local/react.tsx'
import { onDemand } from '../../../ui/on-demand.tsx'
import { useNameIn } from '../../clients/use-name-in.ts'
import { DueSheet } from './due-sheet.tsx'
import { MeetingSheet } from './meeting-sheet.tsx'
import { outcomeWords } from './messages.ts'
import { MoreSheet } from './more-sheet.tsx'
import { OrderSheet } from './order-sheet.tsx'
import { sheetWords } from './sheet-words.ts'
import { SnoozeSheet } from './snooze-sheet.tsx'
import { type Speaker, spokenTime, type Told } from './spoken.ts'
import { StallSheet } from './stall-sheet.tsx'
import { type Ask, type Tap, touchTap } from './taps.ts'

const PayGroup = onDemand(async () => (await import('../../groups/pay-group.tsx')).PayGroup)
const FillAgain = onDemand(
  async () => (await import('../../questionnaires/fill-again.tsx')).FillAgain,
)

const LetterDialog = onDemand(
  async () => (await import('../../pursuits/letter-dialog.tsx')).LetterDialog,
)
const FarewellDialog = onDemand(
  async () => (await import('../../partners/farewell-dialog.tsx')).FarewellDialog,
)

const NextStep = onDemand(async () => (await import('../../meetings/next-step.tsx')).NextStep)
const TaskSheet = onDemand(async () => (await import('./task-sheet.tsx')).TaskSheet)

export interface Question {
  readonly ask: Ask
  /** The meeting to be moved or just held, the form to be filled, the enrolment to be paid, the partner who left. */
  readonly record?: string
  /** What an order is to bring more of. */
  readonly product?: string | undefined
}

interface AskedProps {
  readonly question: Question
  readonly client: string
  readonly channel: string
  readonly speaker: Speaker
  readonly onTap: (tap: Tap) => void
  readonly onClose: () => void
}

/** The window that asks what an outcome still needs: a sum, a day, a time; one question may lead to another. */
export function Asked(props: AskedProps): ReactNode {
  const { client, speaker, onTap, onClose } = props
  const [question, onAsk] = useState(props.question)
  const [channel, setChannel] = useState(props.channel)
  const words = useWords(sheetWords)
  const said = useWords(outcomeWords)
  const today = useToday()
  const nameIn = useNameIn(client)
  const told = (said: Told, note = '') =>
    onTap(touchTap(client, channel, said, speaker, note.trim()))
  switch (question.ask) {
    case 'order':
      return (
        <OrderSheet
          whom={nameIn('genitive')}
          product={question.product}
          onTold={told}
          onClose={onClose}
        />
      )
    case 'promise':
      return <DueSheet gender={speaker.client ?? null} onTold={told} onClose={onClose} />
    case 'stall':
      return <StallSheet onTold={told} onClose={onClose} />
    case 'letter':
      return <LetterDialog client={client} onTap={onTap} onClose={onClose} />
    case 'meeting': {
      const arrange = (meetingAt: string) => told({ outcome: 'meeting', meetingAt })
      return (
        <MeetingSheet
          client={client}
          title={words.meetingTitle(nameIn('with'))}
          onPick={arrange}
          onClose={onClose}
        />
      )
    }
    case 'arrange': {
      const arrange = (at: string) => {
        const when = said.doneMeeting(spokenTime(at, { lang: speaker.lang, today }))
        onTap({ command: 'meeting.arrange', args: { client, at }, done: when })
      }
      return (
        <MeetingSheet
          client={client}
          title={words.meetingTitle(nameIn('with'))}
          onPick={arrange}
          onClose={onClose}
        />
      )
    }
    case 'next': {
      const goOn = (ask: Ask) => {
        // What comes of a meeting was agreed face to face.
        setChannel('visit')
        onAsk({ ask })
      }
      return (
        <NextStep meeting={question.record ?? ''} onTap={onTap} onAsk={goOn} onClose={onClose} />
      )
    }
    case 'task':
      return <TaskSheet client={client} onTap={onTap} onClose={onClose} />
    case 'move': {
      const move = (movedTo: string) =>
        onTap({
          command: 'meeting.close',
          args: { id: question.record, outcome: 'moved', movedTo },
          done: said.doneMoved(spokenTime(movedTo, { lang: speaker.lang, today })),
        })
      return <MeetingSheet title={words.moveTitle} onPick={move} onClose={onClose} />
    }
    case 'snooze': {
      const snooze = (until: string) =>
        onTap({
          command: 'client.snooze',
          args: { client, until },
          done: said.doneSnoozed(spokenDay(until, today, speaker.lang)),
        })
      return <SnoozeSheet onPick={snooze} onClose={onClose} />
    }
    case 'sheet':
      return (
        <FillAgain client={client} form={question.record ?? ''} onTap={onTap} onClose={onClose} />
      )
    case 'payment':
      return (
        <PayGroup
          enrolment={question.record ?? ''}
          channel={channel}
          onTap={onTap}
          onClose={onClose}
        />
      )
    case 'farewell':
      return (
        <FarewellDialog
          client={client}
          onWished={() =>
            onTap({
              command: 'partner.wish-luck',
              args: { id: question.record },
              done: said.doneFarewell,
            })
          }
          onClose={onClose}
        />
      )
    case 'more':
      return <MoreSheet onTold={told} onAsk={(ask) => onAsk({ ask })} onClose={onClose} />
  }
}
