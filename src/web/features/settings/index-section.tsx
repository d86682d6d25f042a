import type { ReactNode } from 'react'
import { useLang } from '../../i18n/lang.tsx'
import { useSettings } from '../../shell/use-settings.ts'
import { Choice } from '../../ui/choice.tsx'
import { SelectField } from '../../ui/field.tsx'
import { settingsWords } from './messages.ts'
import { Section } from './section.tsx'
import { useChange } from './use-change.ts'

const currencies = 'RUB KZT BYN UZS KGS AMD GEL AZN MDL TJS EUR USD TRY ILS'.split(' ')

export function IndexSection(): ReactNode {
  const lang = useLang()
  const words = settingsWords[lang]
  const { currency, indexBy } = useSettings()
  const change = useChange()
  const names = new Intl.DisplayNames(lang, { type: 'currency' })
  return (
    <Section title={words.index}>
      <Choice
        label={words.indexBy}
        value={indexBy}
        onChange={(by) => change({ indexBy: by })}
        options={[
          { value: 'last', label: words.byLast },
          { value: 'first', label: words.byFirst },
        ]}
      />
      <SelectField
        label={words.currency}
        value={currency}
        onChange={(code) => change({ currency: code })}
      >
        {[...new Set([...currencies, currency])].map((code) => (
          <option key={code} value={code}>
            {names.of(code)}
          </option>
        ))}
      </SelectField>
    </Section>
  )
}
