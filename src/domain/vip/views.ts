import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import { defineView } from '../../book/view.ts'
import type { Day } from '../../words/days.ts'
import { personById, personSchema } from '../clients/person.ts'
import { minor } from '../schemas.ts'
import { settingsOf } from '../settings/records.ts'
import { attentionOf, vipYear } from './records.ts'
import { type Buyer, type VipRule, vipsOf, vipYearOn } from './rules.ts'

const params = z.object({
  year: z.optional(vipYear),
  top: z.optional(z.int().check(z.gte(1), z.lte(10_000))),
  /** Percent of the year's buyers. */
  share: z.optional(z.int().check(z.gte(1), z.lte(100))),
  /** Minor units. */
  sum: z.optional(minor),
})

/** The VIPs of a year, the best first, by the book's own rule unless one is given (product.md A.5). */
export const vipView = defineView({
  name: 'vip',
  title: { ru: 'VIP-клиенты', en: 'VIPs' },
  params,
  result: z.array(
    z.object({
      client: personSchema,
      /** Minor units. */
      sum: z.int(),
      orders: z.int(),
      currency: z.string(),
      /** The sign of attention, once it was given. */
      attention: z.nullable(
        z.object({ id: z.string(), on: z.string(), note: z.nullable(z.string()) }),
      ),
    }),
  ),
  role: 'viewer',
  http: { method: 'GET', path: '/vip' },
  run(book, asked, { day }) {
    const year = asked.year ?? vipYearOn(day)
    const { currency } = settingsOf(book)
    return vipsOf(book, year, day, ruleAsked(asked)).map(({ client: id, sum, orders }) => {
      const given = attentionOf(book, id, year)
      const attention = given ? { id: given.id, on: given.on, note: given.note ?? null } : null
      const client = personById(book, id)
      return { client, sum, orders, currency, attention }
    })
  },
})

function ruleAsked({ top, share, sum }: z.infer<typeof params>): VipRule | undefined {
  if (top !== undefined) return { by: 'top', top }
  if (share !== undefined) return { by: 'share', percent: share }
  return sum === undefined ? undefined : { by: 'sum', sum }
}

/** A client's place among the VIPs that are honoured on a day, from 1; undefined for everybody else. */
export function vipPlaceOf(
  book: Book,
  client: string,
  day: Day,
): (Buyer & { readonly year: number; readonly place: number }) | undefined {
  const year = vipYearOn(day)
  const vips = vipsOf(book, year, day)
  const at = vips.findIndex((one) => one.client === client)
  const vip = vips[at]
  return vip && { ...vip, year, place: at + 1 }
}
