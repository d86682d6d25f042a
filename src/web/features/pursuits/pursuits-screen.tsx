import { type ReactNode, useState } from 'react'
import { type PursuitRow, pursuitsView } from '../../../domain/pursuits/views.ts'
import { dayAndMonth, spokenDay } from '../../../words/dates.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyCard } from '../../ui/empty-state.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { Page } from '../../ui/page.tsx'
import { Part } from '../../ui/part.tsx'
import { PersonLine } from '../../ui/person-line.tsx'
import { Totals } from '../../ui/totals.tsx'
import { pursuitWords } from './messages.ts'
import css from './pursuits.module.css'

const StartDialog = onDemand(async () => (await import('./start-dialog.tsx')).StartDialog)
const PursuitWindow = onDemand(async () => (await import('./pursuit-window.tsx')).PursuitWindow)

/** Everybody who is being asked for an answer, the next step first, and how it ended with the others. */
export function PursuitsScreen(): ReactNode {
  const words = useWords(pursuitWords)
  const rows = useView(pursuitsView, {})
  const [starting, setStarting] = useState(false)
  const [open, setOpen] = useState<PursuitRow>()
  const running = rows.filter(({ state }) => state === 'open')
  const ended = rows.filter(({ state }) => state !== 'open')
  const begin = (
    <Button variant="primary" icon="plus" onClick={() => setStarting(true)}>
      {words.begin}
    </Button>
  )
  const tools = (
    <ButtonLink variant="quiet" icon="edit" href="/cadences">
      {words.cadences}
    </ButtonLink>
  )
  return (
    <Page title={words.title} sub={words.sub} tools={tools}>
      {rows.length === 0 ? (
        <EmptyCard title={words.empty} actions={begin}>
          {words.emptyText}
        </EmptyCard>
      ) : (
        <div className={css.begin}>{begin}</div>
      )}
      {ended.length > 0 && <Answers rows={ended} />}
      <Lines title={words.running} rows={running} onOpen={setOpen} />
      <Lines title={words.ended} rows={ended} onOpen={setOpen} />
      {starting && <StartDialog onClose={() => setStarting(false)} />}
      {open && (
        <PursuitWindow
          client={open.client.id}
          pursuit={open.id}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Page>
  )
}

/** How the ended ones ended. */
function Answers({ rows }: { readonly rows: readonly PursuitRow[] }): ReactNode {
  const { totals } = useWords(pursuitWords)
  const count = (wanted: PursuitRow['state']) => rows.filter(({ state }) => state === wanted).length
  return (
    <Card flush>
      <Totals
        totals={[
          { label: totals.yes, value: count('yes'), good: true },
          { label: totals.no, value: count('no') },
          { label: totals.silent, value: count('silent') },
        ]}
      />
    </Card>
  )
}

interface LinesProps {
  readonly title: string
  readonly rows: readonly PursuitRow[]
  readonly onOpen: (row: PursuitRow) => void
}

function Lines({ title, rows, onOpen }: LinesProps): ReactNode {
  const words = useWords(pursuitWords)
  if (rows.length === 0) return null
  return (
    <Part title={title}>
      <Card flush>
        <ul>
          {rows.map((row) => (
            <PersonLine key={row.id} client={row.client} sub={<Standing row={row} />}>
              <Button onClick={() => onOpen(row)} aria-label={words.stepsOf(row.client.name)}>
                {words.stepsButton}
              </Button>
            </PersonLine>
          ))}
        </ul>
      </Card>
    </Part>
  )
}

function Standing({ row }: { readonly row: PursuitRow }): ReactNode {
  const lang = useLang()
  const today = useToday()
  const words = pursuitWords[lang]
  const own = row.cadence === words.title ? '' : `${row.cadence}: `
  if (row.state !== 'open') {
    const when = row.endedOn ? `, ${dayAndMonth(row.endedOn, lang)}` : ''
    return `${own}${words.states[row.state]}${when}`
  }
  const next = row.due && row.steps[row.step - 1]
  const due = row.due && row.due < today ? today : row.due
  const step =
    next && due ? words.nextStep(words.channel[next.channel], spokenDay(due, today, lang)) : ''
  return (
    <>
      {own}
      {step && <strong>{step}</strong>}
      {step && ', '}
      {words.closes(dayAndMonth(row.closesOn, lang))}
    </>
  )
}
