import type { ReactNode } from 'react'
import { countryNames, russianZones, zoneOfCountry } from '../../../../domain/clients/countries.ts'
import type { Lang } from '../../../../words/lang.ts'
import { useLang } from '../../../i18n/lang.tsx'
import { SelectField } from '../../../ui/field.tsx'
import { editWords } from './messages.ts'

interface ZoneFieldProps {
  readonly value: string
  readonly onChange: (zone: string) => void
}

/** Where the client's clock is: a town of Russia, or a country of one time. */
export function ZoneField({ value, onChange }: ZoneFieldProps): ReactNode {
  const lang = useLang()
  const words = editWords[lang]
  const zones = zonesIn(lang)
  const known = value === '' || zones.some(({ zone }) => zone === value)
  return (
    <SelectField label={words.zone} hint={words.zoneHint} value={value} onChange={onChange}>
      <option value="">{words.noZone}</option>
      {!known && <option value={value}>{value}</option>}
      {zones.map(({ zone, name }) => (
        <option key={zone} value={zone}>
          {name}
        </option>
      ))}
    </SelectField>
  )
}

function zonesIn(lang: Lang): readonly { readonly zone: string; readonly name: string }[] {
  const names = new Intl.DisplayNames(lang, { type: 'region' })
  const abroad = countryNames.flatMap((country) => {
    const zone = zoneOfCountry(country)
    return zone === undefined ? [] : [{ zone, name: names.of(country) ?? country }]
  })
  const towns = Object.entries(russianZones).map(([zone, name]) => ({ zone, name: name[lang] }))
  return [...towns, ...abroad]
}
