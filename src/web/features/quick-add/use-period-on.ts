import { periodsOf, runningOn } from '../../../domain/catalogues/periods.ts'
import type { Period } from '../../../domain/catalogues/records.ts'
import { useBook } from '../../local/react.tsx'

/** The catalogue period that runs on a day. */
export function usePeriodOn(day: string): Period | undefined {
  const { book } = useBook()
  return runningOn(periodsOf(book), day)
}
