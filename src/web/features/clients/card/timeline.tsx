import { type ReactNode, useState } from 'react'
import type { Fact } from '../../../../domain/timeline/timeline.ts'
import { spokenDay } from '../../../../words/dates.ts'
import { gendered } from '../../../i18n/gendered.ts'
import { useWords } from '../../../i18n/lang.tsx'
import { Button } from '../../../ui/button.tsx'
import { cx } from '../../../ui/cx.ts'
import { Hidden } from '../../../ui/hidden.tsx'
import { Icon } from '../../../ui/icon.tsx'
import type { Speaker } from '../../today/outcomes/spoken.ts'
import { factText } from '../fact-text.ts'
import { cardWords } from '../messages.ts'
import { FactWindow } from './fact-window.tsx'
import { Section } from './section.tsx'
import css from './timeline.module.css'
import type { CardPart } from './types.ts'
import { placeMark, useAskedPlace } from './use-place.ts'
import { useSpeaker } from './use-speaker.ts'

const page = 25

/** Everything with the client, the latest first; a tap on a record opens it. */
export function Timeline({ card }: CardPart): ReactNode {
  const words = useWords(cardWords)
  const speaker = useSpeaker(card)
  const asked = useAskedPlace()
  const [wanted, setShown] = useState(page)
  const [open, setOpen] = useState<string>()
  const fact = card.timeline.find((one) => keyOf(one) === open)
  const shown = Math.max(wanted, card.timeline.findIndex(({ id }) => id === asked) + 1)
  const left = card.timeline.length - shown
  return (
    <Section title={gendered(card.gender, words.history)}>
      <p className={css.hint}>
        {card.timeline.length === 0 ? words.historyEmpty : words.historyHint}
      </p>
      <ol className={css.timeline}>
        {card.timeline.slice(0, shown).map((one) => (
          <FactRow
            key={keyOf(one)}
            fact={one}
            speaker={speaker}
            onOpen={() => setOpen(keyOf(one))}
          />
        ))}
      </ol>
      {left > 0 && (
        <Button onClick={() => setShown(shown + page)}>{words.more(Math.min(left, page))}</Button>
      )}
      {fact && (
        <FactWindow
          fact={fact}
          client={card.id}
          speaker={speaker}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Section>
  )
}

/** A record may have two facts: a regimen begins and is ended. */
function keyOf({ type, id }: Fact): string {
  return `${type} ${id}`
}

interface FactRowProps {
  readonly fact: Fact
  readonly speaker: Speaker
  readonly onOpen: () => void
}

function FactRow({ fact, speaker, onOpen }: FactRowProps): ReactNode {
  const { icon, text, good } = factText(fact, speaker)
  const words = useWords(cardWords)
  return (
    <li {...placeMark(fact.id)}>
      <button type="button" className={css.fact} onClick={onOpen}>
        <span className={css.day}>{spokenDay(fact.on, speaker.today, speaker.lang)}</span>
        <span className={cx(css.text, good && css.good)}>
          <Icon name={icon} />
          <span>{text}</span>
        </span>
        <Hidden>{fact.type === 'filled' ? words.look : words.correct}</Hidden>
      </button>
    </li>
  )
}
