import * as z from 'zod/mini'
import { defineView } from '../../book/view.ts'
import { yearOf } from '../../words/days.ts'
import { clientName } from '../clients/names.ts'
import { clientRecord } from '../clients/records.ts'
import { settingsOf } from '../settings/records.ts'
import { standings } from './folder-of-client.ts'
import { movementsIn } from './movements.ts'
import { aboutToTurnBlack, type Folder } from './rules.ts'

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
    return { ...counts, all, letGo: book.count(clientRecord) - all, turningBlack }
  },
})

/** Who moved between the folders in a year, with the attention they had before (product.md A.3). */
export const movementsView = defineView({
  name: 'folders.movements',
  title: { ru: 'Движение между папками', en: 'Movements between folders' },
  params: z.object({ year: z.optional(z.int().check(z.gte(1900), z.lte(2200))) }),
  result: z.object({
    year: z.int(),
    movements: z.array(
      z.object({
        client: z.object({ id: z.string(), name: z.string() }),
        on: z.string(),
        to: z.enum(['green', 'black']),
        touchesBefore: z.int(),
      }),
    ),
    attention: z.object({ left: z.nullable(z.number()), stayed: z.nullable(z.number()) }),
  }),
  role: 'viewer',
  http: { method: 'GET', path: '/folders/movements' },
  run(book, { year }, { day }) {
    const found = movementsIn(book, year ?? yearOf(day), day)
    const movements = found.movements.map(({ client, ...move }) => {
      const card = book.get(clientRecord, client)
      return { client: { id: client, name: card ? clientName(card) : '' }, ...move }
    })
    return { ...found, movements }
  },
})
