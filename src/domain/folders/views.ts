import * as z from 'zod/mini'
import { defineView } from '../../book/view.ts'
import { yearOf } from '../../words/days.ts'
import { personById, personSchema } from '../clients/person.ts'
import { clientRecord } from '../clients/records.ts'
import { erasedCards } from '../erasure/marks.ts'
import { settingsOf } from '../settings/records.ts'
import { flowOf } from './flow.ts'
import { standings } from './folder-of-client.ts'
import { movementsIn } from './movements.ts'
import { aboutToTurnBlack, type Folder, greenUntil } from './rules.ts'

const count = z.int()

/** How many cards each folder holds, and how many green ones are about to turn black. */
export const foldersView = defineView({
  name: 'folders',
  title: { ru: 'Папки', en: 'Folders' },
  params: z.object({}),
  result: z.object({
    green: count,
    black: count,
    unsorted: count,
    none: count,
    all: count,
    letGo: count,
    turningBlack: count,
  }),
  role: 'viewer',
  http: { method: 'GET', path: '/folders' },
  run(book, _, { day }) {
    const { folderMonths } = settingsOf(book)
    const counts: Record<Folder, number> = { green: 0, black: 0, unsorted: 0, none: 0 }
    let turningBlack = 0
    for (const { folder, lastOrder } of standings(book, day).values()) {
      counts[folder] += 1
      if (lastOrder && aboutToTurnBlack(lastOrder.date, day, folderMonths)) turningBlack += 1
    }
    const all = counts.green + counts.black + counts.unsorted + counts.none
    const letGo = book.count(clientRecord) - all - erasedCards(book).length
    return { ...counts, all, letGo, turningBlack }
  },
})

const aYear = z.int().check(z.gte(1900), z.lte(2200))

/** Who moved between the folders in a year, with the attention they had before (product.md A.3). */
export const movementsView = defineView({
  name: 'movements',
  title: { ru: 'Движение между папками', en: 'Movements between folders' },
  params: z.object({ year: z.optional(aYear) }),
  result: z.array(
    z.object({
      client: personSchema,
      date: z.string(),
      /** Null for a first order: the card came from no folder. */
      from: z.nullable(z.enum(['green', 'black'])),
      to: z.enum(['green', 'black']),
      touchesBefore: z.int(),
    }),
  ),
  role: 'viewer',
  http: { method: 'GET', path: '/movements' },
  run: (book, { year }, { day }) =>
    movementsIn(book, year ?? yearOf(day), day).map(({ client, on, ...move }) => ({
      client: personById(book, client),
      date: on,
      ...move,
    })),
})

/** How many moved between the folders, year by year, and how much attention those had who left and who stayed. */
export const flowView = defineView({
  name: 'folders.flow',
  title: { ru: 'Движение по годам', en: 'Movements by year' },
  params: z.object({ years: z._default(z.int().check(z.gte(1), z.lte(30)), 5) }),
  result: z.array(
    z.object({
      year: z.int(),
      came: z.int(),
      left: z.int(),
      /** Touches in the 12 months before, on average; null where there was nobody. */
      attention: z.object({ left: z.nullable(z.number()), stayed: z.nullable(z.number()) }),
    }),
  ),
  role: 'viewer',
  http: { method: 'GET', path: '/folders/flow' },
  run(book, { years }, { day }) {
    const first = yearOf(day) - years + 1
    const all = Array.from({ length: years }, (_, at) => first + at)
    return flowOf(book, all, day)
  },
})

/** The green clients who turn black unless they order, those who bought most first (product.md A.3). */
export const turningView = defineView({
  name: 'folders.turning',
  title: { ru: 'Скоро почернеют', en: 'About to turn black' },
  params: z.object({}),
  result: z.array(
    z.object({
      client: personSchema,
      lastOrder: z.string(),
      /** The last green day. */
      until: z.string(),
      /** Minor units of all orders. */
      total: z.int(),
    }),
  ),
  role: 'viewer',
  http: { method: 'GET', path: '/folders/turning' },
  run(book, _, { day }) {
    const { folderMonths } = settingsOf(book)
    return [...standings(book, day)]
      .flatMap(([id, { lastOrder, total }]) => {
        if (!lastOrder || !aboutToTurnBlack(lastOrder.date, day, folderMonths)) return []
        const until = greenUntil(lastOrder.date, folderMonths)
        return [{ client: personById(book, id), lastOrder: lastOrder.date, until, total }]
      })
      .sort((a, b) => b.total - a.total || (a.client.id < b.client.id ? -1 : 1))
  },
})
