import { useEffect, useState } from 'react'
import { tidyContacts } from '../../../domain/clients/phones.ts'
import { type Known, knownBy } from '../../../domain/cold-contacts/known.ts'
import { useBook, useToday } from '../../local/react.tsx'
import { useSettings } from '../../shell/use-settings.ts'
import type { Person } from './person.ts'

/** Whose card has the phone that is being typed. */
export function useKnown({ contacts, ...name }: Person): Known {
  const { book } = useBook()
  const today = useToday()
  const { country } = useSettings()
  const [phones, setPhones] = useState<Person['contacts']>([])
  const typed = contacts[0]?.value ?? ''
  useEffect(() => {
    let stale = false
    const given = typed ? [{ kind: 'mobile' as const, value: typed }] : []
    tidyContacts(given, country).then((tidy) => {
      if (!stale) setPhones(tidy)
    })
    return () => {
      stale = true
    }
  }, [typed, country])
  return phones.length > 0 ? knownBy(book, { ...name, contacts: phones }, today) : {}
}
