import { type ReactNode, useEffect, useState } from 'react'
import type { Entry } from '../../../../domain/today/entry.ts'
import { longDay } from '../../../../words/dates.ts'
import { useLang, useWords } from '../../../i18n/lang.tsx'
import { Button } from '../../../ui/button.tsx'
import { cx } from '../../../ui/cx.ts'
import { useHeadingFocus } from '../../../ui/heading-focus.ts'
import { Tools } from '../../../ui/tools.tsx'
import { GiveButton } from '../../catalogues/give-button.tsx'
import { CallTimeLine } from '../../today/call-time-line.tsx'
import { OutcomeChips } from '../../today/outcomes/outcome-chips.tsx'
import type { Tap } from '../../today/outcomes/taps.ts'
import { Reach } from '../../today/reach.tsx'
import { Reasons } from '../../today/reasons.tsx'
import { Talk } from '../../today/talk.tsx'
import { VipBadge } from '../../vip/vip-badge.tsx'
import { cardWords } from '../messages.ts'
import css from './card-head.module.css'
import { LetGo } from './let-go.tsx'
import type { CardData, CardPart } from './types.ts'

interface CardHeadProps extends CardPart {
  /** The client is on the day's list. */
  readonly entry: Entry | undefined
  readonly beside: boolean
  readonly focused: boolean
  readonly onEdit: () => void
  readonly onDone?: ((tap: Tap) => void) | undefined
}

/** The name below the tab of its folder, why to call today, and what the talk ended with. */
export function CardHead(props: CardHeadProps): ReactNode {
  const { card, entry, beside, focused, onEdit, onDone } = props
  const words = useWords(cardWords)
  const lang = useLang()
  const heading = useHeadingFocus(card.id, !beside)
  useEffect(() => {
    if (focused) heading.current?.focus({ preventScroll: true })
  }, [focused, heading])
  const [channel, setChannel] = useState<'call' | 'message'>('call')
  const { name, folder, greenUntil, letGoOn, fields } = card
  const Name = beside ? 'h2' : 'h1'
  const tab = folder === 'green' ? words.green(longDay(greenUntil ?? '', lang)) : words[folder]
  return (
    <div className={cx(css.head, css[folder])}>
      <p className={css.tab}>{tab}</p>
      <div className={css.sheet}>
        <div className={css.top}>
          <div className={css.who}>
            <Name ref={heading} tabIndex={-1} className={css.name}>
              {fullName(card)}
            </Name>
            <p className={css.epithet}>{aside(fields, name).join(' · ')}</p>
            {card.vip && <VipBadge {...card.vip} />}
            <CallTimeLine
              zone={card.zone}
              callHours={fields.callHours ?? null}
              gender={card.gender}
            />
          </div>
          {!letGoOn && (
            <div className={css.reach}>
              <Reach client={card} contacts={card.contacts} onWrite={() => setChannel('message')} />
            </div>
          )}
        </div>
        {letGoOn && <LetGo card={card} on={letGoOn} />}
        {entry && <Reasons reasons={entry.reasons} />}
        {entry && <Talk {...entry} promises={[]} />}
        {!letGoOn && (
          <OutcomeChips
            client={card}
            gender={card.gender}
            reasons={entry?.reasons ?? []}
            channel={channel}
            {...(onDone && { onDone })}
          />
        )}
        <Tools>
          {!letGoOn && <GiveButton client={{ id: card.id, name }} />}
          <Button variant="quiet" icon="edit" onClick={onEdit}>
            {words.edit}
          </Button>
        </Tools>
      </div>
    </div>
  )
}

function fullName({ fields: { first, patronymic, last }, name }: CardData): string {
  return first || last ? [first, patronymic, last].filter(Boolean).join(' ') : name
}

/** The words by which the person is remembered, unless they are the name already. */
function aside({ epithet, company }: CardData['fields'], name: string): string[] {
  return [epithet, company].flatMap((word) => (word && word !== name ? [word] : []))
}
