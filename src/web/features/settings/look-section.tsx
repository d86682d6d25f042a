import { type ReactNode, useState } from 'react'
import { useLang } from '../../i18n/lang.tsx'
import { Choice } from '../../ui/choice.tsx'
import { chooseTheme, chosenTheme } from '../../ui/theme.ts'
import { settingsWords } from './messages.ts'
import { Section } from './section.tsx'
import css from './settings.module.css'
import { useChange } from './use-change.ts'

export function LookSection(): ReactNode {
  const lang = useLang()
  const words = settingsWords[lang]
  const change = useChange()
  const [theme, setTheme] = useState(chosenTheme)
  return (
    <Section title={words.look}>
      <Choice
        label={words.lang}
        value={lang}
        onChange={(chosen) => change({ lang: chosen })}
        options={[
          { value: 'ru', label: 'русский' },
          { value: 'en', label: 'English' },
        ]}
      />
      <Choice
        label={words.theme}
        value={theme}
        onChange={(chosen) => {
          chooseTheme(chosen)
          setTheme(chosen)
        }}
        options={(['auto', 'light', 'dark'] as const).map((value) => ({
          value,
          label: words[value],
        }))}
      />
      <p className={css.hint}>{words.themeHint}</p>
    </Section>
  )
}
