import * as z from 'zod/mini'
import { refuse } from '../../book/result.ts'
import { defineView } from '../../book/view.ts'
import { id } from '../schemas.ts'
import { settingsOf } from '../settings/records.ts'
import { copiesOf, copySchema } from './copies.ts'
import { broadcastRecord, newsletterRecord } from './records.ts'
import { resultOf, usualWithin } from './result.ts'

const count = z.int()

const result = {
  sent: count,
  waiting: count,
  skipped: count,
  answered: count,
  orders: count,
  sum: count,
}

/** Every broadcast with what came of it, the latest first. */
export const broadcastsView = defineView({
  name: 'broadcasts',
  title: { ru: 'Рассылки', en: 'Broadcasts' },
  params: z.object({}),
  result: z.array(z.object({ id: z.string(), title: z.string(), on: z.string(), ...result })),
  role: 'viewer',
  http: { method: 'GET', path: '/broadcasts' },
  run: (book) =>
    [...book.all(broadcastRecord)]
      .sort((a, b) => (a.on + a.id < b.on + b.id ? 1 : -1))
      .map((one) => ({ id: one.id, title: one.title, on: one.on, ...resultOf(book, one) })),
})

/** A broadcast with its queue and its result; null when there is none. */
export const broadcastView = defineView({
  name: 'broadcast',
  title: { ru: 'Рассылка', en: 'Broadcast' },
  params: z.object({ id }),
  result: z.nullable(
    z.object({
      id: z.string(),
      title: z.string(),
      text: z.string(),
      on: z.string(),
      newsletter: z.nullable(z.object({ id: z.string(), title: z.string(), body: z.string() })),
      within: count,
      currency: z.string(),
      ...result,
      copies: z.array(copySchema),
    }),
  ),
  role: 'viewer',
  http: { method: 'GET', path: '/broadcasts/{id}' },
  absent: () => refuse('broadcast.unknown'),
  run(book, params, { lang }) {
    const broadcast = book.get(broadcastRecord, params.id)
    if (!broadcast) return null
    const issue = broadcast.newsletter
      ? book.get(newsletterRecord, broadcast.newsletter)
      : undefined
    const copies = copiesOf(book, broadcast, issue, lang)
    return {
      id: broadcast.id,
      title: broadcast.title,
      text: broadcast.text,
      on: broadcast.on,
      newsletter: issue ? { id: issue.id, title: issue.title, body: issue.body } : null,
      within: broadcast.within ?? usualWithin,
      currency: settingsOf(book).currency,
      ...resultOf(book, broadcast),
      copies,
    }
  },
})
