import { useCallback } from 'react'
import { clientName } from '../../../domain/clients/names.ts'
import { type Client, clientRecord } from '../../../domain/clients/records.ts'
import { clientArgs, readClientLine } from '../../../domain/quick-add/client-line.ts'
import { findClients } from '../../../domain/quick-add/find-client.ts'
import { useBook, useGive } from '../../local/react.tsx'

/** Whose an entry is: a client of the book, or a card still to be made of a line. */
export interface Whose {
  readonly id?: string
  readonly name: string
}

const shownAtMost = 6

/** The clients that a few words may mean, the likeliest first. */
export function useFindClients(): (who: string) => Whose[] {
  const { book } = useBook()
  return (who) => findClients(book.all(clientRecord), who, shownAtMost).map(toWhose)
}

/** A client by id, as the picker shows them. */
export function useClient(id: string | undefined): Whose | undefined {
  const { book } = useBook()
  const client = id === undefined ? undefined : book.get(clientRecord, id)
  return client && toWhose(client)
}

/** The id of whose it is; makes the card where there is none yet. */
export function useIdOf(): (whose: Whose) => Promise<string | undefined> {
  const give = useGive()
  return useCallback(
    async ({ id, name }) => {
      if (id) return id
      const given = await give('client.add', clientArgs(readClientLine(name)))
      return given.ok ? given.value.changes[0]?.id : undefined
    },
    [give],
  )
}

function toWhose(client: Client): Whose {
  const name = [clientName(client), client.first || client.last ? client.epithet : undefined]
  return { id: client.id, name: name.filter(Boolean).join(', ') }
}
