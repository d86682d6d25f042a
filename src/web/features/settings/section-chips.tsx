import type { ReactNode } from 'react'
import { type SectionName, sectionNames } from '../../../domain/sections/names.ts'
import { holds, shownSections } from '../../../domain/sections/shown.ts'
import { sectionWords } from '../../../domain/sections/words.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useBook } from '../../local/react.tsx'
import { Chip, Chips } from '../../ui/chip.tsx'
import { useChange } from './use-change.ts'

interface SectionChipsProps {
  readonly label: string
  /** Nothing is picked until something was said, although all of it shows. */
  readonly asks?: boolean
}

/** What the user does, a tap each; what holds something stays picked. */
export function SectionChips({ label, asks = false }: SectionChipsProps): ReactNode {
  const words = useWords(sectionWords)
  const { book } = useBook()
  const change = useChange()
  const shown = shownSections(book)
  const isAll = shown.size === sectionNames.length
  const picked = asks && isAll ? new Set<SectionName>() : shown
  const turn = (name: SectionName) => {
    const sections = sectionNames.filter((one) => picked.has(one) !== (one === name))
    change({ sections: asks && sections.length === 0 ? null : sections })
  }
  return (
    <Chips label={label}>
      {sectionNames.map((name) => (
        <Chip
          key={name}
          tone={picked.has(name) ? 'picked' : 'plain'}
          aria-pressed={picked.has(name)}
          disabled={picked.has(name) && holds(book, name)}
          onClick={() => turn(name)}
        >
          {words[name]}
        </Chip>
      ))}
    </Chips>
  )
}
