import { type ReactNode, useState } from 'react'
import type { Fact } from '../../../../domain/timeline/timeline.ts'
import { useWords } from '../../../i18n/lang.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { useNow } from '../../../ui/use-now.ts'
import { AfterMeeting } from '../../meetings/after-meeting.tsx'
import { MeetingAdvice } from '../../meetings/meeting-advice.tsx'
import { OutcomeChips } from '../../today/outcomes/outcome-chips.tsx'
import { clockTime } from '../../today/timely.ts'
import { factText } from '../fact-text.ts'
import { cardWords } from '../messages.ts'
import css from './ahead.module.css'
import { Section } from './section.tsx'
import type { CardPart } from './types.ts'
import { useSpeaker } from './use-speaker.ts'

interface AheadProps extends CardPart {
  /** Why the client is on the day's list: those records have their chips above. */
  readonly reasons: readonly { readonly record?: string | undefined }[]
}

/** Open promises, tasks and meetings, the soonest first. */
export function Ahead({ card, reasons }: AheadProps): ReactNode {
  const words = useWords(cardWords)
  const speaker = useSpeaker(card)
  const open = card.timeline
    .filter((fact) => dayAhead(fact) !== undefined)
    .sort((a, b) => ((dayAhead(a) ?? '') < (dayAhead(b) ?? '') ? -1 : 1))
  const [held, setHeld] = useState<string>()
  const now = `${speaker.today}T${clockTime(useNow())}`
  const next = held && (
    <AfterMeeting client={card} meeting={held} onClose={() => setHeld(undefined)} />
  )
  if (open.length === 0) return next
  const told = new Set(reasons.map(({ record }) => record))
  return (
    <Section title={words.ahead}>
      <ul className={css.ahead}>
        {open.map((fact) => {
          const { icon, text } = factText(fact, speaker)
          return (
            <li key={fact.id} className={css.item}>
              <Icon name={icon} />
              <span>{text}</span>
              {!told.has(fact.id) && (
                <div className={css.chips}>
                  <OutcomeChips
                    fittingOnly
                    client={card}
                    gender={card.gender}
                    reasons={[{ code: codeOf(fact, now), record: fact.id }]}
                    onHeld={setHeld}
                  />
                </div>
              )}
            </li>
          )
        })}
      </ul>
      {open.some(({ type }) => type === 'meeting') && <MeetingAdvice client={card.id} />}
      {next}
    </Section>
  )
}

/** The day or time of what is still to be done; undefined for what is past. */
function dayAhead(fact: Fact): string | undefined {
  if (fact.type === 'task') return fact.doneOn === null ? fact.due : undefined
  return fact.type === 'meeting' && fact.outcome === null ? fact.at : undefined
}

/** As the day's list calls it when its time comes. */
function codeOf(fact: Fact, now: string): string {
  if (fact.type === 'task') return fact.kind
  return fact.type === 'meeting' && fact.at <= now ? 'meeting-result' : 'meeting-confirm'
}
