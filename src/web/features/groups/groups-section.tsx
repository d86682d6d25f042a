import { type ReactNode, useState } from 'react'
import { groupsView } from '../../../domain/groups/views.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { Button } from '../../ui/button.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { Tools } from '../../ui/tools.tsx'
import { Section } from '../clients/card/section.tsx'
import type { CardPart } from '../clients/card/types.ts'
import { formWords } from './form-messages.ts'
import { sessionTime } from './session-text.ts'

const ChooseGroup = onDemand(async () => (await import('./choose-group.tsx')).ChooseGroup)
const MemberDialog = onDemand(async () => (await import('./member-dialog.tsx')).MemberDialog)

/** The groups in which a client is; on a card without any, a quiet button while a group is open. */
export function GroupsSection({ card }: CardPart): ReactNode {
  const lang = useLang()
  const today = useToday()
  const words = formWords[lang]
  const own = useView(groupsView, { client: card.id })
  const all = useView(groupsView, {})
  const [open, setOpen] = useState<string>()
  const [choosing, setChoosing] = useState(false)
  if (all.length === 0 || card.letGoOn) return null
  const tools = (
    <Tools>
      {own.length < all.length && (
        <Button variant="quiet" icon="plus" onClick={() => setChoosing(true)}>
          {words.intoGroup}
        </Button>
      )}
      {choosing && <ChooseGroup client={card} onClose={() => setChoosing(false)} />}
    </Tools>
  )
  if (own.length === 0) return tools
  return (
    <Section title={words.ofClient}>
      <Rows>
        {own.map(({ id, title, next }) => (
          <Row
            key={id}
            icon="people"
            title={title}
            sub={next ? sessionTime(next.at, { lang, today }) : undefined}
            onClick={() => setOpen(id)}
          />
        ))}
      </Rows>
      {tools}
      {open && <MemberDialog group={open} client={card.id} onClose={() => setOpen(undefined)} />}
    </Section>
  )
}
