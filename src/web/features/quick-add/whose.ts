import { useCallback } from 'react'
import type { Book } from '../../../book/book.ts'
import { clientName } from '../../../domain/clients/names.ts'
import { loadPhoneFinder } from '../../../domain/clients/phones.ts'
import { type Client, clientRecord } from '../../../domain/clients/records.ts'
import { clientArgs, readClientLine } from '../../../domain/quick-add/client-line.ts'
import type { Understood } from '../../../domain/quick-add/entries.ts'
import { findClients } from '../../../domain/quick-add/find-client.ts'
import { useBook, useGive, useToday } from '../../local/react.tsx'
import { useSettings } from '../../shell/use-settings.ts'

/** Whose an entry is: a client of the book, or a card still to be made. */
export interface Whose {
  readonly id?: string
  readonly name: string
  /** What a new card has besides its name. */
  readonly contact?: string
}

const shownAtMost = 6

/** The clients that a few words may mean, the likeliest first. */
export function useFindClients(): (who: string) => Whose[] {
  const { book } = useBook()
  const today = useToday()
  return (who) => findClients(book, today, who, shownAtMost).map(toWhose)
}

/** A client by id, as the picker shows them. */
export function useClient(id: string | undefined): Whose | undefined {
  const { book } = useBook()
  const client = id === undefined ? undefined : book.get(clientRecord, id)
  return client && toWhose(client)
}

/** Whose a line is for sure, else a new card where nobody fits, and whom it may mean. */
export function whoseIn(
  book: Book,
  { who, contact }: Understood,
): { readonly whose: Whose | undefined; readonly choices: readonly Whose[] } {
  if (!who) return { whose: undefined, choices: [] }
  const fits = who.fits.slice(0, shownAtMost).flatMap((id) => book.get(clientRecord, id) ?? [])
  const stranger = { name: who.newName, ...(contact && { contact }) }
  const sure = fits.find(({ id }) => id === who.sure)
  const whose = sure ? toWhose(sure) : fits.length === 0 ? stranger : undefined
  return { whose, choices: [...fits.map(toWhose), stranger] }
}

/** The id of whose it is; makes the card where there is none yet. */
export function useIdOf(): (whose: Whose) => Promise<string | undefined> {
  const give = useGive()
  const { country } = useSettings()
  return useCallback(
    async ({ id, name, contact = '' }) => {
      if (id) return id
      const phones = await loadPhoneFinder(country)
      const card = readClientLine(`${name} ${contact}`, phones)
      const given = await give('client.add', clientArgs(card))
      return given.ok ? given.value.changes[0]?.id : undefined
    },
    [give, country],
  )
}

function toWhose(client: Client): Whose {
  const name = [clientName(client), client.first || client.last ? client.epithet : undefined]
  return { id: client.id, name: name.filter(Boolean).join(', ') }
}
