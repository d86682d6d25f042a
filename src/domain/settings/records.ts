import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import { defineRecord } from '../../book/record.ts'
import { type CountryName, countryNames } from '../clients/countries.ts'
import { currency, day, line, lines, minor } from '../schemas.ts'
import { sectionNames } from '../sections/names.ts'
import { sprintMinutes } from '../sprints/records.ts'

export const settingsShape = {
  /** Whose book it is, for the words of the interface. */
  ownerName: z.optional(line(100)),
  ownerGender: z.optional(z.enum(['f', 'm'])),
  lang: z.optional(z.enum(['ru', 'en'])),
  currency: z.optional(currency),
  /** Entries a day besides meetings and promises. */
  capacity: z.optional(z.int().check(z.gte(1), z.lte(200))),
  /** Days of the week without work: 1 is Monday, 7 is Sunday. */
  weekdaysOff: z.optional(z.array(z.int().check(z.gte(1), z.lte(7))).check(z.maxLength(6))),
  daysOff: z.optional(z.array(z.object({ from: day, to: day })).check(z.maxLength(200))),
  /** The folders by calendar years (absent), or by a rolling window of so many months. */
  folderMonths: z.optional(z.int().check(z.gte(1), z.lte(60))),
  /** Days after the last touch until a client of the black folder is recalled. */
  recallEvery: z.optional(z.int().check(z.gte(14), z.lte(730))),
  /** Who is a VIP of a year: the first so many by sum, so many percent of the buyers, or from a sum on. */
  vipBy: z.optional(z.enum(['top', 'share', 'sum'])),
  vipTop: z.optional(z.int().check(z.gte(1), z.lte(1000))),
  vipShare: z.optional(z.int().check(z.gte(1), z.lte(100))),
  /** Minor units of the book's currency. */
  vipSum: z.optional(minor),
  /** Channels on which the law needs no consent for news; a "stop" holds there too. */
  consentFree: z.optional(z.array(z.enum(['sms', 'messenger', 'email'])).check(z.maxLength(3))),
  /** A client gets at most one broadcast in so many days. */
  broadcastEvery: z.optional(z.int().check(z.gte(1), z.lte(365))),
  /** Days of the week on which what is kept in the head is put onto the cards, and for how many minutes. */
  sprintDays: z.optional(z.array(z.int().check(z.gte(1), z.lte(7))).check(z.maxLength(7))),
  sprintMinutes: z.optional(sprintMinutes),
  /** The user's own words for a birthday, with the marks of a name. */
  greeting: z.optional(lines(1000)),
  /** The user's own personal letter, with the marks of a name. */
  letter: z.optional(lines(5000)),
  /** The user's own good wishes to a partner who leaves, with the marks of a name. */
  farewell: z.optional(lines(1000)),
  /** Of which country phones without a code are. */
  country: z.optional(z.enum(countryNames as [CountryName, ...CountryName[]])),
  /** Hours of a client's day from which and until which they may be called. */
  callHours: z.optional(
    z
      .object({
        from: z.int().check(z.gte(0), z.lte(23)),
        until: z.int().check(z.gte(1), z.lte(24)),
      })
      .check(z.refine(({ from, until }) => from < until)),
  ),
  /** What the user does: other sections stay out of the way; all show when absent. */
  sections: z.optional(z.array(z.enum(sectionNames)).check(z.maxLength(sectionNames.length))),
  /** Months after which the data of somebody who is left in peace are erased; 0 keeps them for ever. */
  eraseAfter: z.optional(z.int().check(z.gte(0), z.lte(120))),
  /** Cards stand in the index by last or by first name. */
  indexBy: z.optional(z.enum(['last', 'first'])),
}

const settingsSchema = z.looseObject(settingsShape)

/** There is one record of settings in a book, and its id is known beforehand. */
export const settingsId = 'settings'

export const settingsRecord = defineRecord('settings', settingsSchema, {
  role: 'manager',
})

type Chosen = z.infer<typeof settingsSchema>

/** What a book is set to where nothing was chosen (product.md A.3, A.4, "Сегодня"). */
const usual = {
  currency: 'RUB',
  capacity: 12,
  weekdaysOff: [],
  daysOff: [],
  recallEvery: 120,
  vipBy: 'top',
  vipTop: 10,
  vipShare: 10,
  vipSum: 3_000_000,
  consentFree: [],
  broadcastEvery: 14,
  sprintDays: [],
  sprintMinutes: 30,
  eraseAfter: 12,
  indexBy: 'last',
  country: 'RU',
  callHours: { from: 9, until: 21 },
} satisfies Chosen

export type Settings = Chosen & { [Name in keyof typeof usual]: NonNullable<Chosen[Name]> }

const known = new WeakMap<object, Settings>()

/** The book's settings, the usual ones included. Records are replaced and never changed, so each is read once. */
export function settingsOf(facts: Facts): Settings {
  const record = facts.get(settingsRecord, settingsId)
  if (!record) return usual
  const read = known.get(record)
  if (read) return read
  const { id: _, ...chosen } = record
  // A record never holds undefined, so what was chosen only replaces, never empties.
  const settings = { ...usual, ...chosen } as Settings
  known.set(record, settings)
  return settings
}
