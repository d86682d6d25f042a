import * as z from 'zod/mini'
import { refuse } from '../../book/result.ts'
import { defineView } from '../../book/view.ts'
import { clientRecord } from '../clients/records.ts'
import { id } from '../schemas.ts'
import { settingsOf } from '../settings/records.ts'
import { leavingWhys, partnershipsOf, trainingsOf } from './records.ts'
import { type PartnerRow, partnerRow, rowOf } from './row.ts'
import type { activities } from './rules.ts'
import { treeOf } from './tree.ts'

const count = z.int()

const treeRow = z.extend(partnerRow, {
  /** 0 for whom the user brought themselves. */
  level: count,
  /** How many they brought, and how many stand below them in all. */
  brought: count,
  below: count,
})

export type TreeRow = z.infer<typeof treeRow>

const result = z.object({
  currency: z.string(),
  active: count,
  resting: count,
  left: count,
  /** Trainings of all partners together; sums in minor units. */
  minutes: count,
  cost: count,
  /** Each above those whom they brought. */
  tree: z.array(treeRow),
  /** Those who left, by reason: what was put into them beside the months that they stayed. */
  leavings: z.array(
    z.object({
      why: z.enum(leavingWhys),
      partners: count,
      minutes: count,
      cost: count,
      currency: z.string(),
      /** Of one on average. */
      months: count,
    }),
  ),
})

export type Partners = z.infer<typeof result>

/** The tree of who brought whom, with what was put into each partner beside the months that they have stayed. */
export const partnersView = defineView({
  name: 'partners',
  title: { ru: 'Партнёры', en: 'Partners' },
  params: z.object({}),
  result,
  role: 'viewer',
  http: { method: 'GET', path: '/partners' },
  run(book, _, { day }) {
    const tree = treeOf(book).map(({ client, partnership, ...place }) => ({
      ...rowOf(book, client, partnership, day),
      ...place,
    }))
    const sum = (of: (row: PartnerRow) => number) => tree.reduce((all, row) => all + of(row), 0)
    const are = (wanted: (typeof activities)[number]) =>
      tree.filter(({ activity }) => activity === wanted).length
    const { currency } = settingsOf(book)
    return {
      currency,
      active: are('active'),
      resting: are('resting'),
      left: are('left'),
      minutes: sum(({ minutes }) => minutes),
      cost: sum(({ cost }) => cost),
      tree,
      leavings: leavingWhys.flatMap((why) => leavingsFor(why, tree, currency)),
    }
  },
})

function leavingsFor(
  why: (typeof leavingWhys)[number],
  rows: readonly PartnerRow[],
  currency: string,
): Partners['leavings'] {
  const gone = rows.filter((row) => row.why === why)
  if (gone.length === 0) return []
  const sum = (of: (row: PartnerRow) => number) => gone.reduce((all, row) => all + of(row), 0)
  const months = Math.round(sum(({ months }) => months) / gone.length)
  const minutes = sum(({ minutes }) => minutes)
  const cost = sum(({ cost }) => cost)
  return [{ why, partners: gone.length, minutes, cost, currency, months }]
}

const training = z.object({
  id: z.string(),
  on: z.string(),
  minutes: count,
  cost: z.nullable(count),
  currency: z.nullable(z.string()),
  topic: z.nullable(z.string()),
})

export type TrainingRow = z.infer<typeof training>

/** A client as a partner: how it goes, and their trainings, the last one first. Null for who never was one. */
export const partnerView = defineView({
  name: 'partner',
  title: { ru: 'Партнёр', en: 'Partner' },
  params: z.object({ client: id }),
  result: z.nullable(z.extend(partnerRow, { log: z.array(training) })),
  role: 'viewer',
  http: { method: 'GET', path: '/clients/{client}/partner' },
  run(book, { client: clientId }, { day }) {
    const client = book.get(clientRecord, clientId)
    const partnership = partnershipsOf(book, clientId).at(-1)
    if (!client || !partnership) return null
    const log = trainingsOf(book, clientId)
      .map(({ id, on, minutes, cost = null, currency = null, topic = null }) => {
        return { id, on, minutes, cost, currency, topic }
      })
      .sort((a, b) => (a.on + a.id > b.on + b.id ? -1 : 1))
    return { ...rowOf(book, client, partnership, day), log }
  },
  absent(book, { client }) {
    if (!book.get(clientRecord, client)) return refuse('client.unknown', { id: client })
    return refuse('partner.none')
  },
})
