import { type ReactNode, useState } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { useSettings } from '../../shell/use-settings.ts'
import { Choice } from '../../ui/choice.tsx'
import { TextField } from '../../ui/field.tsx'
import { settingsWords } from './messages.ts'
import { Section } from './section.tsx'
import { useChange } from './use-change.ts'

export function YouSection(): ReactNode {
  const words = useWords(settingsWords)
  const { ownerName = '', ownerGender } = useSettings()
  const change = useChange()
  const [typed, setTyped] = useState<string>()
  const saveName = () => {
    const name = typed?.trim()
    setTyped(undefined)
    if (name !== undefined && name !== ownerName) change({ ownerName: name || null })
  }
  return (
    <Section title={words.you}>
      <TextField
        label={words.name}
        hint={words.nameHint}
        autoComplete="name"
        autoCapitalize="words"
        maxLength={100}
        value={typed ?? ownerName}
        onChange={setTyped}
        onBlur={saveName}
        onKeyDown={(event) => {
          if (event.key === 'Enter') saveName()
        }}
      />
      <Choice
        label={words.gender}
        value={ownerGender ?? 'neutral'}
        onChange={(gender) => change({ ownerGender: gender === 'neutral' ? null : gender })}
        options={(['f', 'm', 'neutral'] as const).map((value) => ({ value, label: words[value] }))}
      />
    </Section>
  )
}
