import type { ReactNode } from 'react'
import { pursuitsView } from '../../../domain/pursuits/views.ts'
import { type StallsRow, stallsView } from '../../../domain/stalls/views.ts'
import { spokenDay } from '../../../words/dates.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyCard } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { PersonLine } from '../../ui/person-line.tsx'
import { Tools } from '../../ui/tools.tsx'
import { StartButton } from '../pursuits/start-button.tsx'
import { timeWords } from '../time/messages.ts'
import { stallsWords } from './messages.ts'

/** Who takes time and gives no answer: asked for one, or let go. */
export function StallsScreen(): ReactNode {
  const words = useWords(stallsWords)
  const rows = useView(stallsView, {})
  if (rows.length === 0) {
    return (
      <Page title={words.title}>
        <EmptyCard title={words.empty} actions={<ButtonLink href="/">{words.toToday}</ButtonLink>}>
          {words.emptyText}
        </EmptyCard>
      </Page>
    )
  }
  return (
    <Page title={words.title} sub={words.sub}>
      <Card flush>
        <ul>
          {rows.map((row) => (
            <Line key={row.client.id} row={row} />
          ))}
        </ul>
      </Card>
    </Page>
  )
}

function Line({ row }: { readonly row: StallsRow }): ReactNode {
  const lang = useLang()
  const words = stallsWords[lang]
  const today = useToday()
  const act = useAct()
  const { client, minutes, stall, lastOn, decides, verdict } = row
  const isAsked = useView(pursuitsView, { client: client.id }).some(({ state }) => state === 'open')
  const when = spokenDay(lastOn, today, lang)
  const said = [
    minutes > 0 && words.spent(timeWords[lang].span(minutes)),
    stall ? words.last(stall, when) : words.lastPlain(when),
    decides === 'no' && words.risk,
  ]
  const letGo = () =>
    act('touch.record', { client: client.id, outcome: 'let-go' }, words.letGone(client.name))
  const sub = (
    <>
      <strong>{verdict}</strong>
      <br />
      {said.filter(Boolean).join(' · ')}
    </>
  )
  return (
    <PersonLine client={client} sub={sub}>
      <Tools>
        {!isAsked && <StartButton client={client} />}
        <Button variant="quiet" icon="letGo" onClick={letGo}>
          {words.letGo}
        </Button>
      </Tools>
    </PersonLine>
  )
}
