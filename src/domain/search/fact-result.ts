import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import { personById, personSchema } from '../clients/person.ts'
import { currency, minor } from '../schemas.ts'
import { orderFacts, sumText, talkFacts, talkKinds } from './facts.ts'
import type { Found } from './find.ts'
import { excerpt, mark, markedSchema } from './marks.ts'
import { saidIn } from './readings.ts'

const fact = {
  id: z.string(),
  client: personSchema,
  on: z.string(),
  ...markedSchema.shape,
  said: z.nullable(z.string()),
}

/** A talk, a promise, something to do or a meeting. */
export const talkResultSchema = z.object({ ...fact, kind: z.enum(talkKinds) })

export const orderResultSchema = z.object({
  ...fact,
  sum: z.nullable(minor),
  currency: z.nullable(currency),
  /** The sum itself is what was looked for. */
  bySum: z.boolean(),
})

/** Words that were said, as they are shown; nothing when they have gone meanwhile. */
export function talkResult(book: Book, found: Found): z.infer<typeof talkResultSchema>[] {
  const { client, id } = found.line
  const talk = talkFacts(book, client).find((one) => one.id === id)
  return talk ? [{ ...common(book, found, talk.words), kind: talk.kind }] : []
}

/** An order that was found, as it is shown; nothing when it has gone meanwhile. */
export function orderResult(book: Book, found: Found): z.infer<typeof orderResultSchema>[] {
  const { client, id } = found.line
  const order = orderFacts(book, client).find((one) => one.id === id)
  if (!order) return []
  const { sum = null, currency: unit = null } = order
  const bySum = mark(sumText(order), patterns(found)).marks.length > 0
  return [{ ...common(book, found, order.words), sum, currency: unit, bySum }]
}

function common(book: Book, found: Found, words: string) {
  const { client: owner, id, on } = found.line
  return {
    id,
    client: personById(book, owner),
    on,
    ...excerpt(mark(words, patterns(found))),
    said: saidIn(found.text, found.reading, 'inFact'),
  }
}

function patterns({ reading }: Found) {
  return reading.words.map((word) => word.inFact)
}
