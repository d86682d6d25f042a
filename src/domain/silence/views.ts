import * as z from 'zod/mini'
import { defineView } from '../../book/view.ts'
import { dayOf } from '../../words/days.ts'
import { personOf, personSchema } from '../clients/person.ts'
import { type Client, clientRecord } from '../clients/records.ts'
import { buyersOf, predictionFrom } from './buyers.ts'
import type { ClientOutlook } from './client-outlook.ts'
import { outlookBy } from './outlook.ts'
import { verdicts } from './prediction.ts'
import type { Trial } from './trial.ts'
import { sayHabit, sayRanking } from './words.ts'

const modelSchema = z.object({
  r: z.number(),
  alpha: z.number(),
  a: z.number(),
  b: z.number(),
  logLikelihood: z.number(),
  /** The unit of time. */
  weeks: z.literal(true),
})

const trialSchema = z.object({
  /** The last day of the time that the model was made on; it told who would buy after it. */
  until: z.string(),
  clients: z.int(),
  bought: z.int(),
  /** Of 100 pairs, one who bought and one who did not, how many each told apart. */
  model: z.number(),
  gap: z.number(),
})

const clientSchema = z.object({
  client: personSchema,
  daysSilent: z.int(),
  /** The median of the days between orders; null after one. */
  usualGapDays: z.nullable(z.number()),
  /** Silent for more than twice the usual gap. */
  silent: z.boolean(),
  /** That the client has not left, by the model: 1 for whoever has ordered once. */
  chance: z.nullable(z.number()),
  /** Of at least one order in the next 52 weeks. */
  chanceOfOrder: z.nullable(z.number()),
  /** Orders in the next 52 weeks. */
  expected: z.nullable(z.number()),
  /** «Обычно раз в 5 недель, молчит 11». */
  text: z.string(),
})

/**
 * Who has gone silent by their own habit: first those who have, then the others; among each, whoever is likelier to
 * order stands higher. Made of the orders up to the day; without those who were let go or have not ordered.
 */
export const silenceView = defineView({
  name: 'silence',
  title: { ru: 'Кто замолчал', en: 'Who has gone silent' },
  params: z.object({
    /** Only those who have. */
    silent: z.optional(z.boolean()),
  }),
  result: z.object({
    model: z.nullable(modelSchema),
    rankedBy: z.enum(['model', 'gap']),
    verdict: z.enum(verdicts),
    trial: z.nullable(trialSchema),
    /** By what the clients are ranked and why, in words. */
    text: z.string(),
    clients: z.array(clientSchema),
  }),
  role: 'viewer',
  http: { method: 'GET', path: '/silence' },
  run(book, { silent: only = false }, { day, lang }) {
    const prediction = predictionFrom(buyersOf(book, day))
    const { model, trial, verdict } = prediction
    const outlook = outlookBy(book, day, prediction)
    const found = [...book.all(clientRecord)].flatMap((client) => {
      const seen = outlook(client.id)
      return seen && (seen.silent || !only) ? [{ client, seen }] : []
    })
    return {
      model: model ? { ...model, weeks: true as const } : null,
      rankedBy: model ? ('model' as const) : ('gap' as const),
      verdict,
      trial: trial ? shownTrial(trial) : null,
      text: sayRanking(prediction, lang),
      clients: found.sort(inOrder).map(({ client, seen: { worth: _, ...rest } }) => ({
        client: personOf(client),
        ...rest,
        text: sayHabit(rest, lang),
      })),
    }
  },
})

interface Found {
  readonly client: Client
  readonly seen: ClientOutlook
}

function inOrder(one: Found, other: Found): number {
  return (
    Number(other.seen.silent) - Number(one.seen.silent) ||
    other.seen.worth - one.seen.worth ||
    (one.client.id < other.client.id ? -1 : 1)
  )
}

function shownTrial({ until, clients, bought, model, gap }: Trial): z.infer<typeof trialSchema> {
  return { until: dayOf(until), clients, bought, model, gap }
}
