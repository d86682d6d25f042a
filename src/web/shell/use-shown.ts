import type { SectionName } from '../../domain/sections/names.ts'
import { shownSections } from '../../domain/sections/shown.ts'
import { useBook } from '../local/react.tsx'

/** Whether the screens show a section: what the user does not do stays out of the way. */
export function useShown(): (name: SectionName) => boolean {
  const shown = shownSections(useBook().book)
  return (name) => shown.has(name)
}
