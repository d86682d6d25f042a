import { type ReactNode, useState } from 'react'
import { type Partners, partnersView } from '../../../domain/partners/views.ts'
import { money } from '../../../words/money.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyCard } from '../../ui/empty-state.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { Page } from '../../ui/page.tsx'
import { Part } from '../../ui/part.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { Totals } from '../../ui/totals.tsx'
import { partnerWords } from './messages.ts'
import { nestOf } from './nest.ts'
import { stayText, timeText } from './partner-text.ts'
import css from './partners.module.css'
import { Tree } from './tree.tsx'

const PartnerDialog = onDemand(async () => (await import('./partner-dialog.tsx')).PartnerDialog)

/** The journal of partners: the tree of who brought whom, and what was put into whom. */
export function PartnersScreen(): ReactNode {
  const words = useWords(partnerWords)
  const partners = useView(partnersView, {})
  const [adding, setAdding] = useState(false)
  const add = (
    <Button variant="quiet" icon="plus" onClick={() => setAdding(true)}>
      {words.add}
    </Button>
  )
  const dialog = adding && <PartnerDialog onClose={() => setAdding(false)} />
  if (partners.tree.length === 0) {
    return (
      <Page title={words.title}>
        <EmptyCard title={words.empty} actions={add}>
          {words.emptyText}
        </EmptyCard>
        {dialog}
      </Page>
    )
  }
  return (
    <Page title={words.title} sub={words.sub} tools={add}>
      <All partners={partners} />
      <section aria-label={words.tree}>
        <Card>
          <Tree nests={nestOf(partners.tree)} />
        </Card>
      </section>
      {partners.leavings.length > 0 && <Leavings partners={partners} />}
      <p className={css.quiet}>{words.how}</p>
      {dialog}
    </Page>
  )
}

interface PartsProps {
  readonly partners: Partners
}

function All({ partners }: PartsProps): ReactNode {
  const lang = useLang()
  const words = partnerWords[lang]
  const { active, resting, left, minutes, cost, currency } = partners
  const hours = Math.round(minutes / 60)
  return (
    <Card flush>
      <Totals
        totals={[
          { label: words.activeWord, value: active, good: active > 0 },
          { label: words.restingWord, value: resting },
          { label: words.leftWord, value: left },
          { label: words.hoursWord(hours), value: hours },
        ]}
      />
      {cost > 0 && <p className={css.under}>{words.spentAll(money(cost, currency, lang))}</p>}
    </Card>
  )
}

function Leavings({ partners }: PartsProps): ReactNode {
  const lang = useLang()
  const words = partnerWords[lang]
  return (
    <Part title={words.leavings}>
      <Card flush>
        <Rows>
          {partners.leavings.map(({ why, partners: count, minutes, months }) => (
            <Row
              key={why}
              title={words.whys[why]}
              sub={words.leaving(count, timeText(minutes, lang), stayText(months, lang))}
            />
          ))}
        </Rows>
      </Card>
    </Part>
  )
}
