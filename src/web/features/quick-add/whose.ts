import { useCallback } from 'react'
import type { Book } from '../../../book/book.ts'
import type { Result } from '../../../book/result.ts'
import { clientName } from '../../../domain/clients/names.ts'
import { loadPhoneFinder } from '../../../domain/clients/phones.ts'
import { firstReach } from '../../../domain/clients/reach.ts'
import { type Client, clientRecord } from '../../../domain/clients/records.ts'
import { clientArgs, readClientLine } from '../../../domain/quick-add/client-line.ts'
import type { Understood } from '../../../domain/quick-add/entries.ts'
import { findClients } from '../../../domain/quick-add/find-client.ts'
import { useBook, useToday } from '../../local/react.tsx'
import type { Given } from '../../local/types.ts'
import { useAct, useRefused } from '../../shell/act.ts'
import { useSettings } from '../../shell/use-settings.ts'

/** Whose an entry is: a client of the book, or a card still to be made. */
export interface Whose {
  readonly id?: string
  readonly name: string
  /** What tells them from a namesake: how to reach them. */
  readonly reach?: string
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

/** Gives a command about a client, of whom `args` say nothing yet. */
type ActFor = (whose: Whose, name: string, args: object, said: string) => Promise<Result<Given>>

/**
 * Gives a command about whose it is. Where there is no card yet it is made on the way, and is one deed with
 * the command: both are taken back together, and the card is not left behind when the command is refused.
 */
export function useActFor(): ActFor {
  const book = useBook()
  const act = useAct()
  const refused = useRefused()
  const { country } = useSettings()
  return useCallback(
    async ({ id, name: called, contact = '' }, name, args, said) => {
      if (id) return act(name, { ...args, client: id }, said)
      const card = readClientLine(`${called} ${contact}`, await loadPhoneFinder(country))
      const made = await book.give('client.add', clientArgs(card))
      if (!made.ok) {
        await refused(made.refusal)
        return made
      }
      const added = made.value.id
      const client = made.value.changes[0]?.id
      const given = await act(name, { ...args, client }, said, [added])
      if (!given.ok) await book.undo(added)
      return given
    },
    [book, act, refused, country],
  )
}

function toWhose(client: Client): Whose {
  const name = [clientName(client), client.first || client.last ? client.epithet : undefined]
  const reach = firstReach(client)
  return { id: client.id, name: name.filter(Boolean).join(', '), ...(reach && { reach }) }
}
