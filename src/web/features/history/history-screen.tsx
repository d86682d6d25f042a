import { type ReactNode, useState } from 'react'
import { useParams } from 'wouter'
import { takenBack } from '../../../book/history.ts'
import { mayAct } from '../../../book/role.ts'
import { clientName } from '../../../domain/clients/names.ts'
import { clientRecord } from '../../../domain/clients/records.ts'
import { spokenDay } from '../../../words/dates.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { useBook, useStatus, useToday } from '../../local/react.tsx'
import { useTakeBack } from '../../shell/act.ts'
import { shellWords } from '../../shell/messages.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyCard } from '../../ui/empty-state.tsx'
import { Note } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { DeedRow } from './deed-row.tsx'
import { byDay } from './deeds.ts'
import css from './history.module.css'
import { historyWords } from './messages.ts'
import { useDeeds } from './use-deeds.ts'
import { useWho } from './use-who.ts'

/** What was done, the latest first, in the whole card index or to one client; each with the way back. */
export function HistoryScreen(): ReactNode {
  const { client } = useParams<{ client?: string }>()
  const words = useWords(historyWords)
  const { undone } = useWords(shellWords)
  const lang = useLang()
  const today = useToday()
  const { book } = useBook()
  const { member } = useStatus()
  const who = useWho()
  const takeBack = useTakeBack()
  const { deeds, from, earlier } = useDeeds(client)
  const card = client === undefined ? undefined : book.get(clientRecord, client)
  const canUndo = mayAct(member?.role ?? 'owner', 'member')
  const back = takenBack(deeds)
  const isThere = (id: string) => book.get(clientRecord, id) !== undefined
  return (
    <Page
      title={client === undefined ? words.title : words.ofCard}
      sub={card ? clientName(card) : canUndo ? words.sub : words.subViewer}
      back={{
        href: card ? `/clients/${card.id}` : '/more',
        label: card ? words.toCard : words.toMore,
      }}
    >
      {from === 'own' && <Note live>{words.offline}</Note>}
      {deeds.length === 0 && from !== 'nowhere' && (
        <EmptyCard title={words.empty}>{words.emptyText}</EmptyCard>
      )}
      {deeds.length === 0 && from === 'nowhere' && <p role="status">{words.loading}</p>}
      {byDay(deeds).map(({ day, deeds: ofDay }) => (
        <section key={`${day} ${ofDay[0]?.id}`} className={css.day}>
          <h2>{spokenDay(day, today, lang)}</h2>
          <Card flush>
            <ul>
              {ofDay.map((deed) => (
                <DeedRow
                  key={deed.id}
                  deed={deed}
                  who={who(deed)}
                  ofCard={client !== undefined}
                  back={back.has(deed.id)}
                  isThere={isThere}
                  onUndo={canUndo ? () => takeBack(deed.id, undone) : undefined}
                />
              ))}
            </ul>
          </Card>
        </section>
      ))}
      {earlier && <Earlier onAsk={earlier} />}
    </Page>
  )
}

/** Asks for the page before, once at a time. */
export function Earlier({ onAsk }: { readonly onAsk: () => Promise<void> }): ReactNode {
  const words = useWords(historyWords)
  const [busy, setBusy] = useState(false)
  const ask = async () => {
    setBusy(true)
    await onAsk()
    setBusy(false)
  }
  return (
    <Button onClick={ask} disabled={busy} wide>
      {busy ? words.loading : words.earlier}
    </Button>
  )
}
