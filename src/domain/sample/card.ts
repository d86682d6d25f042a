import { addDays, type Day, daysInMonth, isoDay, yearOf } from '../../words/days.ts'
import type { Contact } from '../clients/contacts.ts'
import type { ClientData } from '../clients/records.ts'
import type { Chance } from './chance.ts'
import { nameParts, type Person } from './person.ts'

/** The card of an invented person; `number` gives the phone, which belongs to nobody. */
export function cardOf(person: Person, number: number, day: Day, chance: Chance): ClientData {
  const { place, name, age, birthday, lastTalk: _, ...said } = person
  const born = birthdayOf(person, day, chance)
  const { tags, ...fields } = said
  return {
    ...nameParts(name),
    ...fields,
    ...(tags && { tags: [...tags] }),
    ...(born && { birthday: born }),
    ...(place === 'unsorted'
      ? { importedOn: addDays(day, -2) }
      : { metOn: addDays(day, -chance.between(...knownSince(place))) }),
    contacts: contactsOf(number, place, chance),
  }
}

function knownSince(place: Person['place']): readonly [number, number] {
  return place === 'new' || place === 'prospect' ? [2, 20] : [1480, 2600]
}

function birthdayOf({ age, birthday }: Person, day: Day, chance: Chance): string | undefined {
  if (birthday === 'none' || (age === undefined && birthday === undefined)) return undefined
  const monthAndDate = dateOf(birthday, day, chance)
  if (age === undefined) return `--${monthAndDate}`
  const year = typeof birthday === 'number' ? yearOf(addDays(day, birthday)) : yearOf(day)
  return monthAndDate === '02-29'
    ? `${leapYearNear(year - age)}-02-29`
    : `${year - age}-${monthAndDate}`
}

function dateOf(birthday: Person['birthday'], day: Day, chance: Chance): string {
  if (typeof birthday === 'string') return birthday
  if (birthday !== undefined) return addDays(day, birthday).slice(5)
  const month = chance.between(1, 12)
  return isoDay(2001, month, chance.between(1, daysInMonth(2001, month))).slice(5)
}

function leapYearNear(year: number): number {
  return Math.floor(year / 4) * 4
}

function contactsOf(number: number, place: Person['place'], chance: Chance): Contact[] {
  const tail = String(number).padStart(4, '0')
  const mobile: Contact = { kind: 'mobile', value: `+7900000${tail}` }
  if (place === 'unsorted') return [mobile]
  const more: Contact[] = []
  if (chance.percent(30)) more.push({ kind: 'whatsapp', value: mobile.value })
  if (chance.percent(25)) more.push({ kind: 'email', value: `client${number}@example.com` })
  if (chance.percent(15)) more.push({ kind: 'telegram', value: `sample_${number}` })
  return [mobile, ...more]
}
