import type { ReactNode } from 'react'
import type { Fact } from '../../../../domain/timeline/timeline.ts'
import { useWords } from '../../../i18n/lang.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { OutcomeChips } from '../../today/outcomes/outcome-chips.tsx'
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
  if (open.length === 0) return null
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
                    reasons={[{ code: codeOf(fact, speaker.today), record: fact.id }]}
                  />
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** The day or time of what is still to be done; undefined for what is past. */
function dayAhead(fact: Fact): string | undefined {
  if (fact.type === 'task') return fact.doneOn === null ? fact.due : undefined
  return fact.type === 'meeting' && fact.outcome === null ? fact.at : undefined
}

/** As the day's list calls it when its time comes. */
function codeOf(fact: Fact, today: string): string {
  if (fact.type === 'task') return fact.kind
  return fact.type === 'meeting' && fact.at.slice(0, 10) < today
    ? 'meeting-result'
    : 'meeting-confirm'
}
