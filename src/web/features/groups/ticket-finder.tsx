import { type ReactNode, useState } from 'react'
import { readTicket } from '../../../domain/groups/tickets.ts'
import { useWords } from '../../i18n/lang.tsx'
import { TextField } from '../../ui/field.tsx'
import { doorWords } from './door-messages.ts'
import type { GroupPageData } from './types.ts'
import { useMark } from './use-mark.ts'

interface TicketFinderProps {
  readonly group: GroupPageData
  readonly session: string
}

/** The number of a ticket, typed at the door: with its last digit the person is marked. */
export function TicketFinder({ group, session }: TicketFinderProps): ReactNode {
  const words = useWords(doorWords)
  const mark = useMark(group.id, session)
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string>()
  const find = async (text: string) => {
    setTyped(text)
    setError(undefined)
    const number = readTicket(text)
    if (number === undefined) return
    const found = group.members.filter(({ ticket }) => ticket === number)
    const [one] = found
    if (!one) return setError(words.noTicket)
    if (found.length > 1) {
      return setError(words.severalTickets(found.map(({ client }) => client.name).join(', ')))
    }
    const given = await mark(one, true)
    if (given.ok) setTyped('')
  }
  return (
    <TextField
      label={words.findTicket}
      hint={words.findHint}
      value={typed}
      onChange={find}
      error={error}
      inputMode="numeric"
      maxLength={11}
    />
  )
}
