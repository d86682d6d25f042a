import * as z from 'zod/mini'
import { defineView } from '../../book/view.ts'
import { personOf, personSchema } from '../clients/person.ts'
import { clientRecord } from '../clients/records.ts'
import { eraseOn } from '../erasure/due.ts'
import { settingsOf } from '../settings/records.ts'
import { forgottenIn, forgottenWhys } from './rules.ts'
import { sayForgotten } from './words.ts'

const rowSchema = z.object({
  client: personSchema,
  on: z.string(),
  why: z.enum(forgottenWhys),
  /** «отпущена 12 марта 2026, не отвечала». */
  said: z.string(),
  /** The day on which their data are erased; null when they are kept for ever. */
  eraseOn: z.nullable(z.string()),
})

/** Whoever is left in peace, the latest first (product.md C.4). */
export const forgottenView = defineView({
  name: 'forgotten',
  title: { ru: 'Отпущенные', en: 'Let go' },
  params: z.object({}),
  result: z.array(rowSchema),
  role: 'viewer',
  http: { method: 'GET', path: '/forgotten' },
  run(book, _, { day, lang }) {
    const settings = settingsOf(book)
    return [...book.all(clientRecord)]
      .flatMap((card) => {
        const forgotten = forgottenIn(book, card, day)
        if (!forgotten || card.erasedOn) return []
        const said = sayForgotten(forgotten, card, lang)
        const due = eraseOn(forgotten, settings) ?? null
        return [{ client: personOf(card), ...forgotten, said, eraseOn: due }]
      })
      .sort((a, b) => (a.on !== b.on ? (a.on > b.on ? -1 : 1) : a.client.id < b.client.id ? -1 : 1))
  },
})
