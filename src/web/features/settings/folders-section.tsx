import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { useSettings } from '../../shell/use-settings.ts'
import { Choice } from '../../ui/choice.tsx'
import { settingsWords } from './messages.ts'
import { NumberSelect } from './number-select.tsx'
import { Section } from './section.tsx'
import { useChange } from './use-change.ts'

const windows = [3, 6, 9, 12, 18, 24, 36]
const usualWindow = 12
const recalls = [30, 60, 90, 120, 150, 180, 270, 365]

export function FoldersSection(): ReactNode {
  const words = useWords(settingsWords)
  const { folderMonths, recallEvery } = useSettings()
  const change = useChange()
  return (
    <Section title={words.folders}>
      <Choice
        label={words.rule}
        value={folderMonths === undefined ? 'years' : 'rolling'}
        onChange={(rule) => change({ folderMonths: rule === 'years' ? null : usualWindow })}
        options={[
          { value: 'years', label: words.byYears },
          { value: 'rolling', label: words.rolling },
        ]}
      />
      {folderMonths !== undefined && (
        <NumberSelect
          label={words.window}
          value={folderMonths}
          offered={windows}
          say={words.months}
          onChange={(n) => change({ folderMonths: n })}
        />
      )}
      <NumberSelect
        label={words.recall}
        hint={words.recallHint}
        value={recallEvery}
        offered={recalls}
        say={(n) => words.each(words.days(n))}
        onChange={(n) => change({ recallEvery: n })}
      />
    </Section>
  )
}
