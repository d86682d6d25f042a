import { type CountryName, countryNames, countryOfZone } from '../../domain/clients/countries.ts'

/** Where whoever works on this device lives: by its time zone, else by the region of its first language; Russia when neither tells. */
export function homeCountry(zone: string, preferred: readonly string[]): CountryName {
  const region = preferred[0] && new Intl.Locale(preferred[0]).region
  return countryOfZone(zone) ?? countryNames.find((name) => name === region) ?? 'RU'
}
