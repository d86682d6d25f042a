import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { type RegimenRow, regimensView } from '../../../domain/regimens/views.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../clients/card/section.tsx'
import { regimenWords } from './messages.ts'
import { OrderButton } from './order-button.tsx'
import { type Group, groupOf, supplyText } from './regimen-text.ts'
import css from './regimens.module.css'
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
        <EmptyState
          title={words.empty}
          actions={<ButtonLink href="/clients">{words.toClients}</ButtonLink>}
        >
          {words.emptyText}
        </EmptyState>
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
            <Section key={group} title={words.groups[group]}>
              <ul className={css.regimens}>
                {shown.map((row) => (
                  <Line key={row.id} row={row} />
                ))}
              </ul>
            </Section>
          )
        )
      })}
    </Page>
  )
}

function Line({ row }: { readonly row: RegimenRow }): ReactNode {
  const lang = useLang()
  const today = useToday()
  return (
    <li className={css.line}>
      <div className={css.what}>
        <Link href={`/clients/${row.client.id}`} className={css.who}>
          {row.client.name}
        </Link>
        <p>{row.product}</p>
        <p className={css.quiet}>{supplyText(row, { lang, today })}</p>
      </div>
      <OrderButton row={row} />
      <div className={css.wide}>
        <SupplyBar {...row} />
      </div>
    </li>
  )
}
