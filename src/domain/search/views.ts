import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import { defineView } from '../../book/view.ts'
import { Best } from './best.ts'
import { cardResult, cardResultSchema, toldApart } from './card-result.ts'
import { orderResult, orderResultSchema, talkResult, talkResultSchema } from './fact-result.ts'
import { type Found, findAll, type Group } from './find.ts'

const usualLimit = 20

/**
 * Everything that answers a few words, by any part of a name, digits of a phone, words of notes, talks and
 * orders. Typed in the wrong layout, in Latin letters or with a mistake it is found too, after what was typed.
 */
export const searchView = defineView({
  name: 'search',
  title: { ru: 'Поиск', en: 'Search' },
  params: z.object({
    query: z.string().check(z.maxLength(200)),
    /** How many of each kind are wanted. */
    limit: z.optional(z.int().check(z.gte(1), z.lte(1000))),
  }),
  result: z.object({
    clients: z.array(cardResultSchema),
    talks: z.array(talkResultSchema),
    orders: z.array(orderResultSchema),
    /** Of which kinds there are more than the limit. */
    more: z.object({ clients: z.boolean(), talks: z.boolean(), orders: z.boolean() }),
  }),
  role: 'viewer',
  http: { method: 'GET', path: '/search' },
  run(book, { query, limit = usualLimit }, { day }) {
    const best = bestOf(book, query, limit)
    return {
      clients: toldApart(
        book,
        best.cards.items.flatMap((one) => cardResult(book, one, day)),
      ),
      talks: best.talks.items.flatMap((one) => talkResult(book, one)),
      orders: best.orders.items.flatMap((one) => orderResult(book, one)),
      more: {
        clients: best.cards.count > limit,
        talks: best.talks.count > limit,
        orders: best.orders.count > limit,
      },
    }
  },
})

function bestOf(book: Book, query: string, limit: number): Record<Group, Best<Found>> {
  const best = {
    cards: new Best(limit, byName),
    talks: new Best(limit, latestFirst),
    orders: new Best(limit, latestFirst),
  }
  findAll(book, query, ['cards', 'talks', 'orders'], (group, one) => best[group].offer(one))
  return best
}

function byName(a: Found, b: Found): number {
  const letGo = Number(a.line.on !== '') - Number(b.line.on !== '')
  return letGo || a.rank - b.rank || (a.text < b.text ? -1 : 1)
}

function latestFirst(a: Found, b: Found): number {
  if (a.rank !== b.rank) return a.rank - b.rank
  return a.line.on < b.line.on ? 1 : -1
}
