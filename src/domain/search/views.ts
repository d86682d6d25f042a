import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import { defineView } from '../../book/view.ts'
import { clientRecord } from '../clients/records.ts'
import { forgottenOn } from '../forgotten/rules.ts'
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
    /** Looks among those who were let go instead: they are hidden from any other search. */
    letGo: z.optional(z.boolean()),
  }),
  result: z.object({
    clients: z.array(cardResultSchema),
    talks: z.array(talkResultSchema),
    orders: z.array(orderResultSchema),
    /** Of which kinds there are more than the limit. */
    more: z.object({ clients: z.boolean(), talks: z.boolean(), orders: z.boolean() }),
    /** How many cards of those who were let go answer, too. */
    letGo: z.int(),
  }),
  role: 'viewer',
  http: { method: 'GET', path: '/search' },
  run(book, { query, limit = usualLimit, letGo = false }, { day }) {
    const isGone = goneIn(book, day)
    const gone = new Set<string>()
    const best = bestOf(book, query, limit, (group, { line }) => {
      if (group === 'cards' && isGone(line.client)) gone.add(line.client)
      return isGone(line.client) === letGo
    })
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
      letGo: gone.size,
    }
  },
})

/** Whether a client was let go; asked once for each. */
function goneIn(book: Book, day: string): (client: string) => boolean {
  const known = new Map<string, boolean>()
  return (id) => {
    const kept = known.get(id)
    if (kept !== undefined) return kept
    const card = book.get(clientRecord, id)
    const isGone = card !== undefined && forgottenOn(book, card, day) !== undefined
    known.set(id, isGone)
    return isGone
  }
}

function bestOf(
  book: Book,
  query: string,
  limit: number,
  isWanted: (group: Group, one: Found) => boolean,
): Record<Group, Best<Found>> {
  const best = {
    cards: new Best(limit, byName),
    talks: new Best(limit, latestFirst),
    orders: new Best(limit, latestFirst),
  }
  findAll(book, query, ['cards', 'talks', 'orders'], (group, one) =>
    isWanted(group, one) ? best[group].offer(one) : true,
  )
  return best
}

function byName(a: Found, b: Found): number {
  return a.rank - b.rank || (a.text < b.text ? -1 : 1)
}

function latestFirst(a: Found, b: Found): number {
  if (a.rank !== b.rank) return a.rank - b.rank
  return a.line.on < b.line.on ? 1 : -1
}
