import type { ReactNode } from 'react'
import { type decidesNames, signNames } from '../../../domain/clients/fields.ts'
import { decidesWords, signWords } from '../../../domain/clients/sign-words.ts'
import { pursuitsView } from '../../../domain/pursuits/views.ts'
import { stallsView } from '../../../domain/stalls/views.ts'
import { timeView } from '../../../domain/time/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { useShown } from '../../shell/use-shown.ts'
import { Chip, Chips } from '../../ui/chip.tsx'
import { Tools } from '../../ui/tools.tsx'
import { Section } from '../clients/card/section.tsx'
import type { CardPart } from '../clients/card/types.ts'
import { timeWords } from '../time/messages.ts'
import css from './deal-section.module.css'
import { pursuitWords } from './messages.ts'
import { StartButton } from './start-button.tsx'
import { Stepper } from './stepper.tsx'

/** How it goes with somebody who has not said yes or no: the steps, the stalls, who decides, the time it takes. */
export function DealSection({ card }: CardPart): ReactNode {
  const words = useWords(pursuitWords)
  const { span } = useWords(timeWords)
  const [latest] = useView(pursuitsView, { client: card.id })
  const [stalls] = useView(stallsView, { client: card.id })
  const { minutes } = useView(timeView, { client: card.id })
  const { decides, signs = [] } = card.fields
  const isShown = useShown()
  const isBuyer = card.lastOrder !== null
  const isGone = card.letGoOn !== null
  const canStart = !isGone && latest?.state !== 'open'
  const isQuiet = !latest && !stalls && !decides && signs.length === 0
  if (isQuiet && !isShown('pursuits')) return null
  if (isBuyer && isQuiet) {
    return isGone ? null : (
      <Tools>
        <StartButton client={card} />
      </Tools>
    )
  }
  return (
    <Section title={words.deal}>
      {latest && <Stepper row={latest} />}
      {stalls && <p className={css.verdict}>{stalls.verdict}</p>}
      {minutes > 0 && (
        <p className={decides === 'no' ? css.risk : css.quiet}>
          {(decides === 'no' ? words.atRisk : words.spent)(span(minutes))}
        </p>
      )}
      {canStart && (
        <Tools>
          <StartButton client={card} />
        </Tools>
      )}
      {!isGone && <Judging id={card.id} decides={decides} signs={signs} />}
    </Section>
  )
}

type Sign = (typeof signNames)[number]

interface JudgingProps {
  readonly id: string
  readonly decides: (typeof decidesNames)[number] | undefined
  readonly signs: readonly Sign[]
}

/** Whether this person decides, and what the talks show; a tap each, another tap takes it back. */
function Judging({ id, decides, signs }: JudgingProps): ReactNode {
  const words = useWords(pursuitWords)
  const said = useWords(signWords)
  const { yes, no } = useWords(decidesWords)
  const act = useAct()
  const set = (fields: object, said: string) => act('client.edit', { id, set: fields }, said)
  const decide = (answer: 'yes' | 'no' | null) =>
    set({ decides: answer }, words.decidesSaved[answer ?? 'unknown'])
  const turn = (sign: Sign) => {
    const kept = signs.filter((one) => one !== sign)
    const all = kept.length < signs.length ? kept : [...signs, sign]
    set({ signs: all.length > 0 ? all : null }, words.signSaved)
  }
  return (
    <>
      <h3 className={css.question}>{words.decides}</h3>
      <Chips label={words.decides}>
        {(
          [
            ['yes', yes],
            ['no', no],
            [null, words.unknown],
          ] as const
        ).map(([answer, label]) => (
          <Chip
            key={label}
            tone={(decides ?? null) === answer ? 'picked' : 'plain'}
            aria-pressed={(decides ?? null) === answer}
            onClick={() => decide(answer)}
          >
            {label}
          </Chip>
        ))}
      </Chips>
      <h3 className={css.question}>{words.signs}</h3>
      <Chips label={words.signs}>
        {signNames.map((sign) => (
          <Chip
            key={sign}
            tone={signs.includes(sign) ? 'picked' : 'plain'}
            aria-pressed={signs.includes(sign)}
            onClick={() => turn(sign)}
          >
            {said[sign]}
          </Chip>
        ))}
      </Chips>
    </>
  )
}
