import type { ReactNode } from 'react'
import { type GroupRow, groupsView } from '../../../domain/groups/views.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { formWords } from './form-messages.ts'
import { groupWords } from './messages.ts'
import { sessionTime } from './session-text.ts'

interface ChooseGroupProps {
  readonly client: { readonly id: string; readonly name: string }
  readonly onClose: () => void
}

/** Into which group a client is enrolled: one tap. */
export function ChooseGroup({ client, onClose }: ChooseGroupProps): ReactNode {
  const lang = useLang()
  const today = useToday()
  const words = formWords[lang]
  const act = useAct()
  const own = useView(groupsView, { client: client.id })
  const rows = useView(groupsView, {}).filter(({ id }) => !own.some((one) => one.id === id))
  const enrol = async ({ id: group, seats, enrolled, title }: GroupRow) => {
    const isFree = seats === null || enrolled < seats
    const args = { group, client: client.id, told: isFree ? 'seat' : 'waiting' }
    const said = isFree ? words.enrolledDone : words.waitingDone
    const given = await act('enrolment.add', args, `${said(client.name)}, «${title}»`)
    if (given.ok) onClose()
  }
  const subOf = ({ next, enrolled, seats }: GroupRow) =>
    [
      next ? sessionTime(next.at, { lang, today }) : '',
      groupWords[lang].taken(enrolled, seats),
    ].join(' · ')
  return (
    <Dialog title={words.whichGroup} onClose={onClose}>
      {rows.length === 0 && <p>{words.noGroups}</p>}
      <Rows>
        {rows.map((row) => (
          <Row key={row.id} title={row.title} sub={subOf(row)} onClick={() => enrol(row)} />
        ))}
      </Rows>
    </Dialog>
  )
}
