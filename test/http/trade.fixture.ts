import * as z from 'zod/mini'
import { createRegistry } from '../../src/book/registry.ts'
import { refuse } from '../../src/book/result.ts'
import { box, thing, toy } from '../../src/book/toy.fixture.ts'
import { defineView } from '../../src/book/view.ts'

const boxesView = defineView({
  name: 'boxes',
  title: { ru: 'Коробки', en: 'Boxes' },
  params: z.object({
    shelf: z.optional(z.string()),
    most: z.optional(z.int().check(z.gte(1))),
    full: z.optional(z.boolean()),
    letters: z.optional(z.array(z.string())),
  }),
  result: z.object({
    day: z.string(),
    lang: z.string(),
    boxes: z.array(z.object({ id: z.string(), label: z.string(), things: z.int() })),
  }),
  role: 'viewer',
  http: { method: 'GET', path: '/boxes' },
  run: (book, { shelf, most = 1000, full, letters }, { day, lang }) => ({
    day,
    lang,
    boxes: [...book.all(box)]
      .filter((b) => shelf === undefined || b.shelf === shelf)
      .filter((b) => !letters || letters.includes(b.label.slice(0, 1)))
      .map((b) => ({ id: b.id, label: b.label, things: book.where(thing, 'box', b.id).length }))
      .filter((b) => full === undefined || b.things > 0 === full)
      .slice(0, most),
  }),
})

const boxView = defineView({
  name: 'box.show',
  title: { ru: 'Коробка', en: 'A box' },
  params: z.object({ id: z.string() }),
  result: z.nullable(z.object({ id: z.string(), label: z.string() })),
  role: 'viewer',
  http: { method: 'GET', path: '/boxes/{id}' },
  absent: () => refuse('box.unknown'),
  run: (book, { id }) => {
    const found = book.get(box, id)
    return found ? { id, label: found.label } : null
  },
})

/** The kernel's toy trade, with views to look at it by HTTP. */
export const trade = createRegistry({
  records: [...toy.records.values()],
  commands: [...toy.commands.values()],
  views: [boxesView, boxView],
})
