import type { ReactNode } from 'react'
import { useParams } from 'wouter'
import { groupView } from '../../../domain/groups/views.ts'
import { useView } from '../../local/react.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { GroupList } from './group-list.tsx'
import { GroupPage } from './group-page.tsx'

const AttendancePage = onDemand(async () => (await import('./attendance-page.tsx')).AttendancePage)
const TicketsPage = onDemand(async () => (await import('./tickets-page.tsx')).TicketsPage)

/** All groups, one of them, who came to its sessions, or its tickets: by the address. */
export function GroupsScreen(): ReactNode {
  const { id, part, which } = useParams<{ id?: string; part?: string; which?: string }>()
  return id === undefined ? <GroupList /> : <Opened id={id} part={part} which={which} />
}

interface OpenedProps {
  readonly id: string
  readonly part: string | undefined
  readonly which: string | undefined
}

function Opened({ id, part, which }: OpenedProps): ReactNode {
  const group = useView(groupView, { id })
  if (!group) return <GroupList />
  if (part === 'attendance') return <AttendancePage group={group} session={which} />
  if (part === 'tickets') return <TicketsPage group={group} enrolment={which} />
  return <GroupPage key={id} group={group} />
}
