import { clientRecord } from '../../../domain/clients/records.ts'
import type { Case } from '../../../domain/names/declension.ts'
import { nameIn, withName } from '../../../domain/names/name-in.ts'
import { useBook } from '../../local/react.tsx'

/** A client's name in a case, for titles and labels; undefined where the words must do without. */
export type NameIn = (wanted: Case | 'with', as?: 'card' | 'spoken') => string | undefined

/** How a client is named in a sentence; `with` brings its preposition: «со Светланой». */
export function useNameIn(id: string | undefined): NameIn {
  const { book } = useBook()
  const client = id === undefined ? undefined : book.get(clientRecord, id)
  return (wanted, as) => {
    if (!client) return undefined
    if (wanted !== 'with') return nameIn(wanted, client, as)
    const whom = nameIn('instrumental', client, as)
    return whom && withName(whom)
  }
}
