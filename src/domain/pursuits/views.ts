import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import { defineView } from '../../book/view.ts'
import type { Day } from '../../words/days.ts'
import type { Lang } from '../../words/lang.ts'
import { personOf, personSchema } from '../clients/person.ts'
import { clientRecord } from '../clients/records.ts'
import { id } from '../schemas.ts'
import { channels } from '../touches/records.ts'
import { threeCalls } from './cadence.ts'
import {
  cadenceFields,
  cadenceOf,
  cadenceRecord,
  type Pursuit,
  pursuitRecord,
  pursuitsOf,
} from './records.ts'
import { pursuitStates, runOf } from './run.ts'
import { aimOf, cadenceTitle } from './words.ts'

const stepSchema = z.object({
  channel: z.enum(channels),
  aim: z.string(),
  /** The day from which it was or will be due. */
  on: z.nullable(z.string()),
  madeOn: z.nullable(z.string()),
  /** Its time went by, and nobody made it. */
  missed: z.boolean(),
})

const rowSchema = z.object({
  id: z.string(),
  client: personSchema,
  /** What the cadence is called. */
  cadence: z.string(),
  state: z.enum(pursuitStates),
  /** The step to make next, or the last one when it is over; 1 is the first. */
  step: z.int(),
  /** From when the next step is due; null when it is over or all steps were made. */
  due: z.nullable(z.string()),
  startedOn: z.string(),
  /** Without an answer it ends by itself on this day. */
  closesOn: z.string(),
  endedOn: z.nullable(z.string()),
  steps: z.array(stepSchema),
})

export type PursuitRow = z.infer<typeof rowSchema>

/**
 * The pursuits of a client, or of everybody: those that run first, the next step that is due soonest on top, then the ended
 * ones, the latest first (product.md C.3).
 */
export const pursuitsView = defineView({
  name: 'pursuits',
  title: { ru: 'Три звонка и письмо', en: 'Pursuits' },
  params: z.object({ client: z.optional(id) }),
  result: z.array(rowSchema),
  role: 'viewer',
  http: { method: 'GET', path: '/pursuits' },
  run(book, { client }, { day, lang }) {
    const all = client === undefined ? [...book.all(pursuitRecord)] : pursuitsOf(book, client)
    return all.flatMap((pursuit) => rowOf(book, pursuit, day, lang)).sort(inOrder)
  },
})

/** The cadences to choose from: three calls and a letter, and one's own. */
export const cadencesView = defineView({
  name: 'cadences',
  title: { ru: 'Порядки шагов', en: 'Cadences' },
  params: z.object({}),
  result: z.array(
    z.object({
      /** Null for three calls and a letter, which cannot be changed. */
      id: z.nullable(z.string()),
      title: z.string(),
      ...cadenceFields,
    }),
  ),
  role: 'viewer',
  http: { method: 'GET', path: '/cadences' },
  run(book, _, { lang }) {
    const own = [...book.all(cadenceRecord)].sort((a, b) => (a.title < b.title ? -1 : 1))
    const steps = threeCalls.steps.map((step, at) => ({
      ...step,
      aim: aimOf(step, at, false, lang),
    }))
    return [{ id: null, title: cadenceTitle(undefined, lang), ...threeCalls, steps }, ...own]
  },
})

function rowOf(book: Book, pursuit: Pursuit, day: Day, lang: Lang): PursuitRow[] {
  const card = book.get(clientRecord, pursuit.client)
  if (!card) return []
  const { state, endedOn, schedule } = runOf(book, pursuit, day)
  const { past, next, ahead, closesOn } = schedule
  const isOpen = state === 'open'
  const isOwn = pursuit.own !== undefined
  const steps = cadenceOf(pursuit).steps.map((step, at) => {
    const done = past[at]
    const coming = isOpen ? ahead[at - past.length] : undefined
    return {
      channel: step.channel,
      aim: aimOf(step, at, isOwn, lang),
      on: done?.due ?? coming ?? null,
      madeOn: done?.madeOn ?? null,
      missed: done !== undefined && done.madeOn === null,
    }
  })
  return [
    {
      id: pursuit.id,
      client: personOf(card),
      cadence: cadenceTitle(pursuit.own?.title, lang),
      state,
      step: next?.step ?? steps.length,
      due: isOpen ? (next?.due ?? null) : null,
      startedOn: pursuit.startedOn,
      closesOn,
      endedOn,
      steps,
    },
  ]
}

function inOrder(a: PursuitRow, b: PursuitRow): number {
  if ((a.endedOn === null) !== (b.endedOn === null)) return a.endedOn === null ? -1 : 1
  if (a.endedOn !== b.endedOn) return (a.endedOn ?? '') > (b.endedOn ?? '') ? -1 : 1
  const [first, second] = [a.due ?? a.closesOn, b.due ?? b.closesOn]
  return first + a.id < second + b.id ? -1 : 1
}
