import type { ReactNode } from 'react'
import type { Fact } from '../../../../domain/clients/timeline.ts'
import { useWords } from '../../../i18n/lang.tsx'
import { useAct } from '../../../shell/act.ts'
import { Chip } from '../../../ui/chip.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { factText } from '../fact-text.ts'
import { cardWords } from '../messages.ts'
import css from './ahead.module.css'
import { Section } from './section.tsx'
import type { CardPart } from './types.ts'
import { useSpeaker } from './use-speaker.ts'

/** Open promises, tasks and meetings, the soonest first. */
export function Ahead({ card }: CardPart): ReactNode {
  const words = useWords(cardWords)
  const speaker = useSpeaker(card)
  const act = useAct()
  const open = card.timeline
    .filter((fact) => dayAhead(fact) !== undefined)
    .sort((a, b) => ((dayAhead(a) ?? '') < (dayAhead(b) ?? '') ? -1 : 1))
  if (open.length === 0) return null
  return (
    <Section title={words.ahead}>
      <ul className={css.ahead}>
        {open.map((fact) => {
          const { icon, text } = factText(fact, speaker)
          const done = () => act('task.done', { id: fact.id }, words.taskDoneSaid(text))
          return (
            <li key={fact.id} className={css.item}>
              <Icon name={icon} />
              <span className={css.text}>{text}</span>
              {fact.type === 'task' && (
                <Chip tone="plus" onClick={done}>
                  {words.taskDone}
                </Chip>
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
