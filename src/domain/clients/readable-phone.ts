import { countryOfPhone } from './countries.ts'

const space = '\u00A0'

/** A phone as people write it: «+7 914 123-45-67», «+375 29 123-45-67»; what is no number stays as it was typed. */
export function readablePhone(value: string): string {
  if (!/^\+\d{7,15}$/.test(value)) return value
  const country = countryOfPhone(value)
  // Kazakhstan shares its code with Russia.
  const code = value.startsWith('+7') ? '7' : country?.code
  if (code === undefined) return value
  const own = value.slice(1 + code.length)
  const groups = code === '7' ? inGroups(own, 3) : inGroups(own, own.length <= 9 ? 2 : 3)
  return `+${code}${space}${groups}`
}

/** The code of the town or the operator, then the number by three and two from its end: `123-45-67`, `12-34-56`. */
function inGroups(own: string, first: number): string {
  const rest = own.slice(first)
  const head = rest.length % 2 === 1 ? 3 : 2
  const pairs = rest.slice(head).match(/../g) ?? []
  return `${own.slice(0, first)}${space}${[rest.slice(0, head), ...pairs].join('-')}`
}
