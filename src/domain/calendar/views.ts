import * as z from 'zod/mini'
import { defineView } from '../../book/view.ts'
import { feedRecord } from './records.ts'

/** The links by which calendar programs fetch the calendar, the newest first; not the secrets in them, which nobody keeps. */
export const feedsView = defineView({
  name: 'feeds',
  title: { ru: 'Ссылки для календаря', en: 'Calendar links' },
  params: z.object({}),
  result: z.array(
    z.object({ id: z.string(), name: z.string(), tz: z.string(), madeOn: z.string() }),
  ),
  role: 'member',
  http: { method: 'GET', path: '/feeds' },
  run: (book) =>
    Array.from(book.all(feedRecord), ({ id, name, tz, madeOn }) => ({ id, name, tz, madeOn })).sort(
      (a, b) => (a.madeOn + a.id < b.madeOn + b.id ? 1 : -1),
    ),
})
