/** A country whose numbers people of the trade meet. */
interface Country {
  /** Every way in which its numbers begin after the plus. */
  readonly codes: readonly string[]
  /** Its only time zone; absent where it has several. An older name where browsers may not know the newer one. */
  readonly zone?: string
}

/** By ISO 3166; those whose numbers are often met first. */
const countries = {
  RU: { codes: ['7'] },
  BY: { codes: ['375'], zone: 'Europe/Minsk' },
  KZ: { codes: ['76', '77'], zone: 'Asia/Almaty' },
  UA: { codes: ['380'], zone: 'Europe/Kiev' },
  UZ: { codes: ['998'], zone: 'Asia/Tashkent' },
  KG: { codes: ['996'], zone: 'Asia/Bishkek' },
  TJ: { codes: ['992'], zone: 'Asia/Dushanbe' },
  TM: { codes: ['993'], zone: 'Asia/Ashgabat' },
  AM: { codes: ['374'], zone: 'Asia/Yerevan' },
  AZ: { codes: ['994'], zone: 'Asia/Baku' },
  GE: { codes: ['995'], zone: 'Asia/Tbilisi' },
  MD: { codes: ['373'], zone: 'Europe/Chisinau' },
  LV: { codes: ['371'], zone: 'Europe/Riga' },
  LT: { codes: ['370'], zone: 'Europe/Vilnius' },
  EE: { codes: ['372'], zone: 'Europe/Tallinn' },
  IL: { codes: ['972'], zone: 'Asia/Jerusalem' },
  TR: { codes: ['90'], zone: 'Europe/Istanbul' },
  DE: { codes: ['49'], zone: 'Europe/Berlin' },
  PL: { codes: ['48'], zone: 'Europe/Warsaw' },
  CZ: { codes: ['420'], zone: 'Europe/Prague' },
  RS: { codes: ['381'], zone: 'Europe/Belgrade' },
  BG: { codes: ['359'], zone: 'Europe/Sofia' },
  FI: { codes: ['358'], zone: 'Europe/Helsinki' },
  IT: { codes: ['39'], zone: 'Europe/Rome' },
  GB: { codes: ['44'], zone: 'Europe/London' },
  AE: { codes: ['971'], zone: 'Asia/Dubai' },
  US: { codes: ['1'] },
} as const satisfies Readonly<Record<string, Country>>

/** The only time zone of a country; undefined where it has several. */
export function zoneOfCountry(name: CountryName): string | undefined {
  const country: Country = countries[name]
  return country.zone
}

export type CountryName = keyof typeof countries

export const countryNames = Object.keys(countries) as readonly CountryName[]

const byCode = countryNames
  .flatMap((name) => countries[name].codes.map((code) => ({ code, name })))
  .sort((a, b) => b.code.length - a.code.length)

/** The country of a number in E.164 and the code it begins with; undefined for a country that is not in the list. */
export function countryOfPhone(
  number: string,
): { readonly name: CountryName; readonly code: string } | undefined {
  return byCode.find(({ code }) => number.startsWith(`+${code}`))
}

/** The country where a time zone is the only one; undefined for all others. */
export function countryOfZone(zone: string): CountryName | undefined {
  const name = newerNames[zone] ?? zone
  return countryNames.find((country) => zoneOfCountry(country) === name)
}

/** Other names under which devices know these zones, and parts of Kazakhstan and Uzbekistan. */
const newerNames: Readonly<Record<string, string>> = {
  'Europe/Kyiv': 'Europe/Kiev',
  'Asia/Qyzylorda': 'Asia/Almaty',
  'Asia/Qostanay': 'Asia/Almaty',
  'Asia/Aqtobe': 'Asia/Almaty',
  'Asia/Aqtau': 'Asia/Almaty',
  'Asia/Atyrau': 'Asia/Almaty',
  'Asia/Oral': 'Asia/Almaty',
  'Asia/Samarkand': 'Asia/Tashkent',
  'Asia/Tel_Aviv': 'Asia/Jerusalem',
}

/** The time zones of Russia by the cities that people name them after. */
export const russianZones = {
  'Europe/Kaliningrad': { ru: 'Калининград', en: 'Kaliningrad' },
  'Europe/Moscow': { ru: 'Москва', en: 'Moscow' },
  'Europe/Samara': { ru: 'Самара', en: 'Samara' },
  'Asia/Yekaterinburg': { ru: 'Екатеринбург', en: 'Yekaterinburg' },
  'Asia/Omsk': { ru: 'Омск', en: 'Omsk' },
  'Asia/Novosibirsk': { ru: 'Новосибирск', en: 'Novosibirsk' },
  'Asia/Krasnoyarsk': { ru: 'Красноярск', en: 'Krasnoyarsk' },
  'Asia/Irkutsk': { ru: 'Иркутск', en: 'Irkutsk' },
  'Asia/Yakutsk': { ru: 'Якутск', en: 'Yakutsk' },
  'Asia/Vladivostok': { ru: 'Владивосток', en: 'Vladivostok' },
  'Asia/Magadan': { ru: 'Магадан', en: 'Magadan' },
  'Asia/Kamchatka': { ru: 'Камчатка', en: 'Kamchatka' },
} as const
