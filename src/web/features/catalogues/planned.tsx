import { type ReactNode, useId } from 'react'
import { givingDay } from '../../../domain/catalogues/periods.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { MarkPlace } from '../../ui/marks.tsx'
import { PersonLine } from '../../ui/person-line.tsx'
import css from './catalogues.module.css'
import { catalogueWords } from './messages.ts'
import type { Ledger, LedgerRow } from './types.ts'

/** Who is on the list and has no catalogue yet. */
export function Planned({ ledger }: { readonly ledger: Ledger }): ReactNode {
  const words = useWords(catalogueWords)
  const heading = useId()
  const rows = ledger.rows.filter(({ state }) => state === 'planned')
  if (rows.length === 0) return null
  return (
    <Card flush aria-labelledby={heading}>
      <h2 id={heading} className={css.heading}>
        {words.planned}
        <span className={css.count}>{words.plannedText(rows.length)}</span>
      </h2>
      <ul className={css.lines}>
        {rows.map((row) => (
          <PlannedLine key={row.id} row={row} ledger={ledger} />
        ))}
      </ul>
    </Card>
  )
}

interface PlannedLineProps {
  readonly row: LedgerRow
  readonly ledger: Ledger
}

function PlannedLine({ row: { id, client }, ledger }: PlannedLineProps): ReactNode {
  const words = useWords(catalogueWords)
  const today = useToday()
  const act = useAct()
  const hand = () => {
    const args = { client: client.id, period: ledger.id, on: givingDay(ledger, today) }
    return act('handout.give', args, words.givenDone(client.name))
  }
  return (
    <PersonLine client={client}>
      <MarkPlace>
        <Button aria-label={words.handOverTo(client.name)} onClick={hand}>
          {words.handOver}
        </Button>
        <IconButton
          icon="close"
          label={words.takeOff(client.name)}
          onClick={() => act('handout.drop', { id }, words.droppedDone(client.name))}
        />
      </MarkPlace>
    </PersonLine>
  )
}
