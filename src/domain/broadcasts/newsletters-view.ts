import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import { defineView } from '../../book/view.ts'
import { newsletterRecord } from './records.ts'

/** The issues of the newsletter, the latest first; by words of theirs when asked. */
export const newslettersView = defineView({
  name: 'newsletters',
  title: { ru: 'Выпуски газеты', en: 'Newsletters' },
  params: z.object({ query: z.optional(z.string().check(z.maxLength(200))) }),
  result: z.array(
    z.object({ id: z.string(), title: z.string(), body: z.string(), on: z.string() }),
  ),
  role: 'viewer',
  http: { method: 'GET', path: '/newsletters' },
  run(book: Book, { query = '' }) {
    const words = query.toLocaleLowerCase('ru').split(/\s+/).filter(Boolean)
    return [...book.all(newsletterRecord)]
      .filter(({ title, body }) => {
        const text = `${title} ${body}`.toLocaleLowerCase('ru')
        return words.every((word) => text.includes(word))
      })
      .sort((a, b) => (a.on + a.id < b.on + b.id ? 1 : -1))
      .map(({ id: issueId, title, body, on }) => ({ id: issueId, title, body, on }))
  },
})
