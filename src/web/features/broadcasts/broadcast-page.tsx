import type { ReactNode } from 'react'
import { money } from '../../../words/money.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useSettings } from '../../shell/use-settings.ts'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Totals } from '../../ui/totals.tsx'
import { useNow } from '../../ui/use-now.ts'
import { isQuietHour } from '../today/call-time.ts'
import css from './broadcasts.module.css'
import { EndButton, RemoveButton } from './end-buttons.tsx'
import { LeftList, SentList, WaitingList } from './lists.tsx'
import { broadcastWords } from './messages.ts'
import { NextCopy } from './next-copy.tsx'
import type { Broadcast } from './types.ts'

/** A broadcast: the next message to send, who has it, and what came of it. */
export function BroadcastPage({ broadcast }: { readonly broadcast: Broadcast }): ReactNode {
  const lang = useLang()
  const words = broadcastWords[lang]
  const now = useNow()
  const { callHours: usual } = useSettings()
  const waiting = broadcast.copies.filter(({ state }) => state === 'waiting')
  const asleep = waiting.filter((copy) => isQuietHour(copy, { lang, now, usual }))
  const awake = waiting.filter((copy) => !asleep.includes(copy))
  const [next, ...later] = awake
  const isAllSent = broadcast.copies.every(({ state }) => state === 'sent')
  return (
    <Page
      title={broadcast.title}
      sub={words.inDays(broadcast.within)}
      back={{ href: '/broadcasts', label: words.toList }}
    >
      <Result broadcast={broadcast} />
      {next ? (
        <NextCopy key={next.id} copy={next} broadcast={broadcast} />
      ) : (
        waiting.length === 0 && (
          <Card>
            <EmptyState title={isAllSent ? words.allSent : words.ended}>
              {broadcast.sent > 0 && words.allSentText}
            </EmptyState>
          </Card>
        )
      )}
      {broadcast.sent > 0 && waiting.length > 0 && <EndButton id={broadcast.id} />}
      <WaitingList title={words.later} copies={later} />
      <WaitingList title={words.asleep} text={words.asleepText} copies={asleep} />
      <SentList copies={broadcast.copies.filter(({ state }) => state === 'sent')} />
      <LeftList
        copies={broadcast.copies.filter(({ state }) => state === 'skipped' || state === 'stopped')}
      />
      {broadcast.sent === 0 && <RemoveButton id={broadcast.id} />}
    </Page>
  )
}

function Result({ broadcast }: { readonly broadcast: Broadcast }): ReactNode {
  const lang = useLang()
  const words = broadcastWords[lang]
  const { sent, waiting, answered, orders, sum, currency } = broadcast
  return (
    <Card flush>
      <Totals
        totals={[
          { label: words.sent, value: sent },
          { label: words.waiting, value: waiting },
          { label: words.answered, value: answered },
          { label: words.orders, value: orders, good: true },
        ]}
      />
      {sum > 0 && <p className={css.sum}>{words.ofSum(money(sum, currency, lang))}</p>}
    </Card>
  )
}
