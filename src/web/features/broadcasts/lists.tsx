import { type ReactNode, useId } from 'react'
import { spokenDay } from '../../../words/dates.ts'
import { gendered } from '../../i18n/gendered.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Hidden } from '../../ui/hidden.tsx'
import { PersonLine } from '../../ui/person-line.tsx'
import css from './broadcasts.module.css'
import { broadcastWords } from './messages.ts'
import type { Copy } from './types.ts'

interface ListProps {
  readonly title: string
  readonly text?: string
  readonly copies: readonly Copy[]
  readonly line: (copy: Copy) => ReactNode
}

function CopyList({ title, text, copies, line }: ListProps): ReactNode {
  const heading = useId()
  if (copies.length === 0) return null
  return (
    <Card flush aria-labelledby={heading}>
      <h2 id={heading} className={css.heading}>
        {title}
        <span className={css.count}>{copies.length}</span>
      </h2>
      {text && <p className={css.under}>{text}</p>}
      <ul>
        {copies.map((copy) => (
          <PersonLine key={copy.id} client={copy.client}>
            {line(copy)}
          </PersonLine>
        ))}
      </ul>
    </Card>
  )
}

/** Who is still to come, or is asleep now. */
export function WaitingList(props: Omit<ListProps, 'line'>): ReactNode {
  const words = broadcastWords[useLang()]
  return (
    <CopyList
      {...props}
      line={({ channel }) => (
        <span className={css.quiet}>{channel && words.channels[channel]}</span>
      )}
    />
  )
}

/** Who has it: answers are marked here, orders come by themselves. */
export function SentList({ copies }: { readonly copies: readonly Copy[] }): ReactNode {
  const lang = useLang()
  const words = broadcastWords[lang]
  const today = useToday()
  const act = useAct()
  const said = ({ sentOn, answered, orders }: Copy) =>
    [
      sentOn && spokenDay(sentOn, today, lang),
      answered && words.isAnswered,
      orders > 0 && words.hasOrders(orders),
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <CopyList
      title={words.sentList}
      copies={copies}
      line={(copy) => (
        <>
          <span className={css.quiet}>{said(copy)}</span>
          {!copy.answered && (
            <Button
              variant="quiet"
              onClick={() =>
                act('delivery.answer', { id: copy.id }, words.answeredDone(copy.client.name))
              }
            >
              {gendered(copy.gender, words.answer)}
              <Hidden>: {copy.client.name}</Hidden>
            </Button>
          )}
        </>
      )}
    />
  )
}

/** Who was passed over, or has asked to stop meanwhile. */
export function LeftList({ copies }: { readonly copies: readonly Copy[] }): ReactNode {
  const words = broadcastWords[useLang()]
  const act = useAct()
  return (
    <CopyList
      title={words.left}
      copies={copies}
      line={({ id, client, state }) => (
        <>
          <span className={css.quiet}>
            {state === 'skipped' ? words.skippedState : words.stoppedState}
          </span>
          {state === 'skipped' && (
            <Button
              variant="quiet"
              aria-label={words.backOf(client.name)}
              onClick={() =>
                act('delivery.skip', { id, skipped: false }, words.backDone(client.name))
              }
            >
              {words.back}
            </Button>
          )}
        </>
      )}
    />
  )
}
