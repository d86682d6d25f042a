import { type ReactNode, useState } from 'react'
import { useLang, useWords } from '../../../i18n/lang.tsx'
import { useToday } from '../../../local/react.tsx'
import type { Given } from '../../../local/types.ts'
import { useAct } from '../../../shell/act.ts'
import { shellWords } from '../../../shell/messages.ts'
import { useSettings } from '../../../shell/use-settings.ts'
import { useWarm } from '../../../shell/use-warm.ts'
import { Chip, Chips } from '../../../ui/chip.tsx'
import { onDemand } from '../../../ui/on-demand.tsx'
import { minutesOf, stopTimer, useMinutes } from '../../time/timer.ts'
import { TimerLine } from '../../time/timer-line.tsx'
import type { Question } from './asked.tsx'
import { outcomeWords } from './messages.ts'
import type { Speaker } from './spoken.ts'
import { choicesFor, fittingFor, type Tap } from './taps.ts'

const load = async () => (await import('./asked.tsx')).Asked
const Asked = onDemand(load)

interface OutcomeChipsProps {
  readonly client: { readonly id: string; readonly name: string }
  readonly gender: 'f' | 'm' | null
  readonly reasons: readonly { readonly code: string; readonly record?: string | undefined }[]
  /** How the talk went: by call unless something was written. */
  readonly channel?: string
  /** Leaves out what any talk may end with. */
  readonly fittingOnly?: boolean
  readonly onDone?: (tap: Tap, given: Given) => void
  /** Asks itself what comes next after a meeting, since these chips go away with it. */
  readonly onHeld?: (meeting: string) => void
}

/** What a talk ended with, one tap each; what needs a day or a sum asks for it first. */
export function OutcomeChips(props: OutcomeChipsProps): ReactNode {
  const { client, gender, reasons, channel = 'call', fittingOnly, onDone, onHeld } = props
  const words = useWords(outcomeWords)
  const { written } = useWords(shellWords)
  const lang = useLang()
  const today = useToday()
  const { ownerGender } = useSettings()
  const act = useAct()
  useWarm(load)
  const [question, setQuestion] = useState<Question>()
  const minutes = useMinutes(client.id)
  const speaker: Speaker = { lang, today, client: gender, owner: ownerGender }
  const choices = (fittingOnly ? fittingFor : choicesFor)(client.id, channel, reasons, speaker)
  const [finish, setFinish] = useState<() => void>()
  const tap = async (chosen: Tap) => {
    close()
    const { command, done, held } = chosen
    const given = await act(command, timed(client.id, chosen), written(done))
    if (!given.ok) return
    stopTimer()
    const finished = () => onDone?.(chosen, given.value)
    if (!held) return finished()
    if (onHeld) return onHeld(held)
    // What comes next is asked at once, and the entry is done when that is answered or passed over.
    setFinish(() => finished)
    setQuestion({ ask: 'next', record: held })
  }
  const close = () => {
    setQuestion(undefined)
    setFinish(undefined)
  }
  return (
    <>
      {minutes !== undefined && !fittingOnly && <TimerLine minutes={minutes} />}
      <Chips label={words.label(client.name)}>
        {choices.map(({ label, tone, does }) => (
          <Chip
            key={label}
            tone={tone ?? 'plain'}
            onClick={() => ('ask' in does ? setQuestion(does) : tap(does))}
          >
            {label}
          </Chip>
        ))}
      </Chips>
      {question && (
        <Asked
          question={question}
          client={client.id}
          channel={channel}
          speaker={speaker}
          onTap={tap}
          onClose={() => {
            close()
            finish?.()
          }}
        />
      )}
    </>
  )
}

/** The minutes of the talk go with what it ended with, if anybody answered. */
function timed(client: string, { command, args }: Tap): object {
  const minutes = minutesOf(client)
  if (minutes === undefined || command !== 'touch.record') return args
  return 'outcome' in args && args.outcome === 'no-answer' ? args : { ...args, minutes }
}
