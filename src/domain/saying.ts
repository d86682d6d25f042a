import { genderOf } from './names/gender.ts'
import type { Saying } from './reason.ts'

/** Forms for a woman, for a man, and for who is not known. */
export type Gendered = readonly [f: string, m: string, neutral: string]

/** The form that goes with the client's gender; the neutral one where it is not known. */
export function byGender(saying: Saying, [f, m, neutral]: Gendered): string {
  const gender = genderOf(saying.client)
  return gender === 'f' ? f : gender === 'm' ? m : neutral
}

/** «Мария, …» with the name, and a capital letter without one. */
export function addressing(saying: Saying, rest: string): string {
  if (saying.name) return `${saying.name}, ${rest}`
  return rest.slice(0, 1).toLocaleUpperCase(saying.lang) + rest.slice(1)
}
