import { useEffect, useState } from 'react'
import { loadPhoneFinder, type PhoneFinder } from '../../../domain/clients/phones.ts'
import { peopleOf } from '../../../domain/quick-add/people.ts'
import type { Readers } from '../../../domain/quick-add/readers.ts'
import { readSpokenDays } from '../../../formats/spoken-days/read.ts'
import { useBook, useToday } from '../../local/react.tsx'
import { useSettings } from '../../shell/use-settings.ts'

const noPhones: PhoneFinder = () => []

/** What a line is understood by: the names of the book, the user's own day, the phones of the world when they are there. */
export function useReaders(): Readers {
  const { book } = useBook()
  const today = useToday()
  const [phones, setPhones] = useState<PhoneFinder>(() => noPhones)
  const { country } = useSettings()
  const people = peopleOf(book, today)
  useEffect(() => {
    // The first reading makes what the others use; a letter should not have to wait for it.
    const timer = setTimeout(() => readSpokenDays('завтра в 10', today, 'coming'))
    return () => clearTimeout(timer)
  }, [today])
  useEffect(() => {
    let gone = false
    loadPhoneFinder(country).then(
      (find) => {
        if (!gone) setPhones(() => find)
      },
      // Without them a phone is told by its digits.
      () => {},
    )
    return () => {
      gone = true
    }
  }, [country])
  return { today, people, days: readSpokenDays, phones }
}
