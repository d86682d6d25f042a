import * as z from 'zod/mini'
import { defineView } from '../../book/view.ts'
import { monthOf, yearOf } from '../../words/days.ts'
import { isPhone } from '../clients/contacts.ts'
import { inNameOrder } from '../clients/names.ts'
import { personOf, personSchema } from '../clients/person.ts'
import { clientRecord } from '../clients/records.ts'
import { forgottenOn } from '../forgotten/rules.ts'
import { touchesOf } from '../touches/records.ts'
import { ageOn, birthdayIn, greetedFor, isRound } from './rules.ts'

const entrySchema = z.object({
  client: personSchema,
  /** The day on which it is kept this year. */
  on: z.string(),
  birthday: z.string(),
  age: z.nullable(z.int()),
  round: z.boolean(),
  greeted: z.boolean(),
  /** Congratulated the year before, too. */
  greetedBefore: z.boolean(),
  phones: z.array(z.string()),
})

/** A page of the birthday journal (product.md A.6): a month of a year, in the order of days. */
export const birthdaysView = defineView({
  name: 'birthdays',
  title: { ru: 'Дни рождения', en: 'Birthdays' },
  params: z.object({
    month: z.optional(z.int().check(z.gte(1), z.lte(12))),
    year: z.optional(z.int().check(z.gte(1900), z.lte(2200))),
  }),
  result: z.object({
    month: z.int(),
    year: z.int(),
    entries: z.array(entrySchema),
    /** Cards without a birthday. */
    undated: z.int(),
  }),
  role: 'viewer',
  http: { method: 'GET', path: '/birthdays' },
  run(book, params, { day }) {
    const month = params.month ?? monthOf(day)
    const year = params.year ?? yearOf(day)
    let undated = 0
    const entries: z.infer<typeof entrySchema>[] = []
    for (const client of book.all(clientRecord)) {
      if (forgottenOn(book, client, day)) continue
      if (!client.birthday) {
        undated += 1
        continue
      }
      const on = birthdayIn(client.birthday, year)
      if (monthOf(on) !== month) continue
      const age = ageOn(client.birthday, on)
      const touches = touchesOf(book, client.id)
      entries.push({
        client: personOf(client),
        on,
        birthday: client.birthday,
        age: age ?? null,
        round: isRound(age),
        greeted: greetedFor(touches, on),
        greetedBefore: greetedFor(touches, birthdayIn(client.birthday, year - 1)),
        phones: (client.contacts ?? []).filter(isPhone).map((one) => one.value),
      })
    }
    const byName = inNameOrder(entries, ({ client }) => client.name)
    const byDay = byName.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    return { month, year, entries: byDay, undated }
  },
})
