import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { settingsWords } from './messages.ts'
import { Section } from './section.tsx'
import { SectionChips } from './section-chips.tsx'
import css from './settings.module.css'

/** Which work has a place on the screens. */
export function ShownSection(): ReactNode {
  const words = useWords(settingsWords)
  return (
    <Section title={words.shown}>
      <p className={css.hint}>{words.shownHint}</p>
      <SectionChips label={words.shown} />
    </Section>
  )
}
