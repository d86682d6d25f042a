import type { ReactNode } from 'react'
import { type RegimenRow, regimensView } from '../../../domain/regimens/views.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyCard } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Part } from '../../ui/part.tsx'
import { PersonLine } from '../../ui/person-line.tsx'
import { regimenWords } from './messages.ts'
import { OrderButton } from './order-button.tsx'
import { type Group, groupOf, supplyText } from './regimen-text.ts'
import { SupplyBar } from './supply-bar.tsx'

const groups: readonly Group[] = ['over', 'week', 'later']

/** The journal of regimens: who runs out of what, and when. */
export function RegimensScreen(): ReactNode {
  const words = useWords(regimenWords)
  const today = useToday()
  const rows = useView(regimensView, {})
  if (rows.length === 0) {
    return (
      <Page title={words.title}>
        <EmptyCard
          title={words.empty}
          actions={<ButtonLink href="/clients">{words.toClients}</ButtonLink>}
        >
          {words.emptyText}
        </EmptyCard>
      </Page>
    )
  }
  return (
    <Page title={words.title} sub={words.journal}>
      {groups.map((group) => {
        const inGroup = rows.filter((row) => groupOf(row, today) === group)
        // What has run out lately can still be brought; what did long ago comes last.
        const shown = group === 'over' ? inGroup.toReversed() : inGroup
        return (
          shown.length > 0 && (
            <Lines key={group} title={words.groups[group]}>
              {shown.map((row) => (
                <Line key={row.id} row={row} />
              ))}
            </Lines>
          )
        )
      })}
    </Page>
  )
}

function Lines(props: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <Part title={props.title}>
      <Card flush>
        <ul>{props.children}</ul>
      </Card>
    </Part>
  )
}

function Line({ row }: { readonly row: RegimenRow }): ReactNode {
  const lang = useLang()
  const today = useToday()
  const said = (
    <>
      <strong>{row.product}</strong>
      <br />
      {supplyText(row, { lang, today })}
      <SupplyBar {...row} />
    </>
  )
  return (
    <PersonLine client={row.client} sub={said}>
      <OrderButton row={row} />
    </PersonLine>
  )
}
