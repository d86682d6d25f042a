import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { useSettings } from '../../shell/use-settings.ts'
import { settingsWords } from './messages.ts'
import { NumberSelect } from './number-select.tsx'
import { Section } from './section.tsx'
import { useChange } from './use-change.ts'

const offered = [3, 6, 12, 24, 36, 60]
/** They are kept for ever. */
const never = 0

export function ForgottenSection(): ReactNode {
  const words = useWords(settingsWords)
  const { eraseAfter } = useSettings()
  const change = useChange()
  return (
    <Section title={words.forgotten}>
      <NumberSelect
        label={words.eraseAfter}
        hint={words.eraseAfterHint}
        value={eraseAfter}
        offered={[...offered, never]}
        say={(n) => (n === never ? words.eraseNever : words.each(words.months(n)))}
        onChange={(n) => change({ eraseAfter: n })}
      />
    </Section>
  )
}
