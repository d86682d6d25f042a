import { type Settings, settingsOf } from '../../domain/settings/records.ts'
import { useBook } from '../local/react.tsx'

/** What the book is set to, the usual values included. */
export function useSettings(): Settings {
  return settingsOf(useBook().book)
}
