import { isPhone } from './contacts.ts'
import { countryOfPhone, zoneOfCountry } from './countries.ts'
import type { ClientData } from './records.ts'

/**
 * Codes of towns of Russia by time zone. Codes of regions that lie in several zones (Yakutia) are left out;
 * so are mobile ones, which tell nothing of where a person lives.
 */
const townCodes: Readonly<Record<string, string>> = {
  'Europe/Kaliningrad': '401',
  'Europe/Moscow':
    '365 471 472 473 474 475 481 482 483 484 485 486 487 491 492 493 494 495 496 498 499 811 812 813 814 815 816 817 818 820 821 831 833 834 835 836 841 843 844 847 855 861 862 863 865 866 867 869 871 872 873 877 878 879',
  'Europe/Samara': '341 842 845 846 848 851',
  'Asia/Yekaterinburg': '342 343 345 346 347 349 351 352 353',
  'Asia/Omsk': '381',
  'Asia/Novosibirsk': '382 383 384 385 388',
  'Asia/Krasnoyarsk': '390 391 394',
  'Asia/Irkutsk': '301 395',
  'Asia/Yakutsk': '302 416',
  'Asia/Vladivostok': '421 423 426',
  'Asia/Magadan': '413 424',
  'Asia/Kamchatka': '415 427',
}

const zoneOfTown = new Map(
  Object.entries(townCodes).flatMap(([zone, codes]) =>
    codes.split(' ').map((code) => [code, zone] as const),
  ),
)

/** The time zone that a number in E.164 tells for sure: by its country or its town; undefined for a mobile of Russia. */
export function zoneOfPhone(number: string): string | undefined {
  const country = countryOfPhone(number)
  if (country === undefined) return undefined
  if (country.name === 'RU') return zoneOfTown.get(number.slice(2, 5))
  return zoneOfCountry(country.name)
}

/** Where a client's clock is: as the card says, else as all phones that tell anything agree. */
export function zoneOfClient({ timezone, contacts = [] }: ClientData): string | undefined {
  if (timezone) return timezone
  const told = contacts.flatMap((one) => (isPhone(one) ? (zoneOfPhone(one.value) ?? []) : []))
  const [first, ...others] = new Set(told)
  return others.length === 0 ? first : undefined
}
