import { type ReactNode, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { clientView } from '../../../domain/clients/card-view.ts'
import type { Entry } from '../../../domain/today/entry.ts'
import { todayView } from '../../../domain/today/views.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { useDocumentTitle } from '../../ui/page.tsx'
import { Tools } from '../../ui/tools.tsx'
import { useNow } from '../../ui/use-now.ts'
import { ConsentSection } from '../consents/consent-section.tsx'
import { GroupsSection } from '../groups/groups-section.tsx'
import { PartnerSection } from '../partners/partner-section.tsx'
import { DealSection } from '../pursuits/deal-section.tsx'
import { FilledSection } from '../questionnaires/filled-section.tsx'
import { RegimensSection } from '../regimens/regimens-section.tsx'
import type { Tap } from '../today/outcomes/taps.ts'
import { clockTime, timely } from '../today/timely.ts'
import { About } from './card/about.tsx'
import { Ahead } from './card/ahead.tsx'
import { CardHead } from './card/card-head.tsx'
import { Contacts } from './card/contacts.tsx'
import { GenderQuestion } from './card/gender-question.tsx'
import { Questions } from './card/questions.tsx'
import { Timeline } from './card/timeline.tsx'
import { usePlace } from './card/use-place.ts'
import { Years } from './card/years.tsx'
import css from './client-card.module.css'
import { cardWords, clientsWords } from './messages.ts'

const EditCard = onDemand(async () => (await import('./edit/edit-card.tsx')).EditCard)

interface ClientCardProps {
  readonly id: string
  /** Beside the day's list, which names the window and stays where it is. */
  readonly beside?: boolean
  /** The person has just come to it: the focus goes to the name. */
  readonly focused?: boolean
  readonly entry?: Entry
  readonly onDone?: (tap: Tap) => void
}

/** A whole card: who it is, how to reach them, what is between you, and what to do next. */
export function ClientCard(props: ClientCardProps): ReactNode {
  const { id, beside = false, focused = false, onDone } = props
  const card = useView(clientView, { id })
  const today = useView(todayView, {})
  const lang = useLang()
  const time = clockTime(useNow())
  const { toList } = useWords(clientsWords)
  const [, go] = useLocation()
  const asked = new URLSearchParams(useSearch()).has('edit')
  const [editing, setEditing] = useState(asked)
  useDocumentTitle(beside || editing ? undefined : card?.name)
  const sheet = usePlace(card?.id)
  if (!card) return null
  const listed = today.entries.filter(({ client }) => client.id === id)
  const entry = props.entry ?? timely(listed, { today: today.date, time, lang }).at(0)
  const close = () => {
    setEditing(false)
    if (asked) go(`/clients/${id}`, { replace: true })
  }
  const edit = () => setEditing(true)
  if (editing) {
    return <EditCard card={card} onClose={close} />
  }
  return (
    <article ref={sheet} className={css.card}>
      {!beside && (
        <Tools className={css.back}>
          <ButtonLink variant="quiet" icon="back" href="/clients">
            {toList}
          </ButtonLink>
        </Tools>
      )}
      <CardHead
        card={card}
        entry={entry}
        beside={beside}
        focused={focused}
        onEdit={edit}
        onDone={onDone}
      />
      <div className={css.columns}>
        <div className={css.person}>
          <Ahead card={card} reasons={entry?.reasons ?? []} />
          <Contacts card={card} />
          <GenderQuestion card={card} />
          <DealSection card={card} />
          <Questions card={card} onEdit={edit} />
          <ConsentSection client={card} isBuyer={card.lastOrder !== null} />
          <About card={card} />
          <GroupsSection card={card} />
          <RegimensSection card={card} />
          <FilledSection card={card} />
          <PartnerSection card={card} />
          <Years card={card} />
        </div>
        <div className={css.between}>
          <Timeline card={card} />
          <Actions id={id} name={card.name} />
        </div>
      </div>
    </article>
  )
}

interface ActionsProps {
  readonly id: string
  readonly name: string
}

/** What is done with a card seldom, below everything. */
function Actions({ id, name }: ActionsProps): ReactNode {
  const words = useWords(cardWords)
  const act = useAct()
  const [path, go] = useLocation()
  const remove = async () => {
    const given = await act('client.delete', { id }, words.removed(name))
    if (given.ok && path !== '/') go('/clients')
  }
  return (
    <div className={css.actions}>
      <ButtonLink variant="quiet" icon="clock" href={`/history/${id}`}>
        {words.changes}
      </ButtonLink>
      <Button variant="quiet" icon="print" onClick={() => window.print()}>
        {words.print}
      </Button>
      <Button variant="quiet" icon="trash" className={css.remove} onClick={remove}>
        {words.remove}
      </Button>
    </div>
  )
}
