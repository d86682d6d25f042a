import type { ReactNode } from 'react'
import { countryNames } from '../../../domain/clients/countries.ts'
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
  const { currency, indexBy, country } = useSettings()
  const change = useChange()
  const names = new Intl.DisplayNames(lang, { type: 'currency' })
  const regions = new Intl.DisplayNames(lang, { type: 'region' })
  const pickCountry = (code: string) => {
    const picked = countryNames.find((one) => one === code)
    if (picked) change({ country: picked })
  }
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
        label={words.country}
        hint={words.countryHint}
        value={country}
        onChange={pickCountry}
      >
        {countryNames.map((code) => (
          <option key={code} value={code}>
            {regions.of(code)}
          </option>
        ))}
      </SelectField>
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
