import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import { defineView } from '../../book/view.ts'
import { type Day, daysBetween } from '../../words/days.ts'
import { personOf, personSchema } from '../clients/person.ts'
import { clientRecord } from '../clients/records.ts'
import { forgottenOn } from '../forgotten/rules.ts'
import { id } from '../schemas.ts'
import { adherenceOf, verdicts } from './adherence.ts'
import { type Regimen, regimenRecord, regimensOf } from './records.ts'
import { refillsOf } from './refills.ts'
import { courseUntil, isEnough, supplyOf } from './supply.ts'

const amount = z.nullable(z.number())

const rowSchema = z.object({
  id: z.string(),
  client: personSchema,
  product: z.string(),
  daily: amount,
  unit: z.nullable(z.string()),
  packSize: amount,
  packDays: amount,
  packs: z.number(),
  courseDays: amount,
  note: z.nullable(z.string()),
  startedOn: z.string(),
  endedOn: z.nullable(z.string()),
  /** The last day of the course; null when it has no end. */
  courseUntil: z.nullable(z.string()),
  /** The last day for which there is enough. */
  runsOutOn: z.string(),
  /** Days until then; negative when it is past. */
  left: z.int(),
  /** Days from the last refill, or the start, to the run-out day, both included. */
  lasts: z.int(),
  /** Enough until the end of the course. */
  enough: z.boolean(),
  /** Packages that orders brought since the start. */
  bought: z.number(),
  /** Null while nothing can be said. */
  adherence: z.nullable(
    z.object({ share: z.number(), gapDays: z.int(), verdict: z.enum(verdicts) }),
  ),
})

export type RegimenRow = z.infer<typeof rowSchema>

/**
 * The regimens that run, the one that runs out first on top; of one client, or of all who were not let go. `ended` brings
 * the ended ones too, after the others, the latest first.
 */
export const regimensView = defineView({
  name: 'regimens',
  title: { ru: 'Программы приёма', en: 'Regimens' },
  params: z.object({ client: z.optional(id), ended: z.optional(z.boolean()) }),
  result: z.array(rowSchema),
  role: 'viewer',
  http: { method: 'GET', path: '/regimens' },
  run(book, { client, ended = false }, { day }) {
    const all = client === undefined ? [...book.all(regimenRecord)] : regimensOf(book, client)
    return all
      .filter((regimen) => ended || regimen.endedOn === undefined)
      .flatMap((regimen) => rowOf(book, regimen, day, client === undefined))
      .sort(inOrder)
  },
})

function rowOf(book: Book, regimen: Regimen, day: Day, onlyKept: boolean): RegimenRow[] {
  const card = book.get(clientRecord, regimen.client)
  if (!card || (onlyKept && forgottenOn(book, card, day))) return []
  const refills = refillsOf(book, regimen)
  const supply = supplyOf(regimen, refills)
  const { runsOutOn, since } = supply
  const { daily, unit, packSize, packDays, packs = 1, courseDays, note, endedOn } = regimen
  return [
    {
      id: regimen.id,
      client: personOf(card),
      product: regimen.product,
      daily: daily ?? null,
      unit: unit ?? null,
      packSize: packSize ?? null,
      packDays: packDays ?? null,
      packs,
      courseDays: courseDays ?? null,
      note: note ?? null,
      startedOn: regimen.startedOn,
      endedOn: endedOn ?? null,
      courseUntil: courseUntil(regimen) ?? null,
      runsOutOn,
      left: daysBetween(day, runsOutOn),
      lasts: daysBetween(since, runsOutOn) + 1,
      enough: isEnough(regimen, supply),
      bought: refills.reduce((sum, refill) => sum + refill.packs, 0),
      adherence: adherenceOf(regimen, refills, supply, day),
    },
  ]
}

function inOrder(a: RegimenRow, b: RegimenRow): number {
  if (a.endedOn !== b.endedOn) {
    if (a.endedOn === null || b.endedOn === null) return a.endedOn === null ? -1 : 1
    return a.endedOn > b.endedOn ? -1 : 1
  }
  return a.runsOutOn + a.id < b.runsOutOn + b.id ? -1 : 1
}
