import * as z from 'zod/mini'
import { defineView } from '../../../src/book/view.ts'
import { id } from '../../../src/domain/schemas.ts'
import { giftRecord } from './records.ts'

/** The presents of a client, the latest first. */
export const giftsView = defineView({
  name: 'gifts',
  title: { ru: 'Подарки', en: 'Presents' },
  params: z.object({ client: id }),
  result: z.array(z.object({ on: z.string(), what: z.string() })),
  role: 'viewer',
  http: { method: 'GET', path: '/clients/{client}/gifts' },
  run: (book, { client }) =>
    book
      .where(giftRecord, 'client', client)
      .map(({ on, what }) => ({ on, what }))
      .sort((a, b) => (a.on < b.on ? 1 : -1)),
})
