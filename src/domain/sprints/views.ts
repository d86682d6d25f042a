import * as z from 'zod/mini'
import { defineView } from '../../book/view.ts'
import { askedCardOf, askedCardSchema, askedNames } from './asked-card.ts'
import { completenessOf, missingByClient, missingTotals } from './missing.ts'
import { sprintQueue } from './queue.ts'
import { endedSprints, isPlannedOn, minutesTaken } from './rules.ts'

const firstFew = 50

/** What the cards lack, what to ask first, and what earlier sessions brought (product.md A.11). */
export const sprintView = defineView({
  name: 'sprint',
  title: { ru: 'Из головы в картотеку', en: 'From the head to the cards' },
  params: z.object({ limit: z.optional(z.int().check(z.gte(0), z.lte(10_000))) }),
  result: z.object({
    /** The first of them, in the order in which they are asked. */
    queue: z.array(askedCardSchema),
    /** How many there are in all. */
    questions: z.int(),
    /** How many cards are asked about at all: of those who were let go there are none. */
    cards: z.int(),
    /** On how many cards each thing is missing. */
    missing: z.record(askedNames, z.int()),
    /** Whole percent of all that may be asked of everybody. */
    completeness: z.int(),
    /** The latest first; `minutes` is how long it took. */
    earlier: z.array(
      z.object({ on: z.string(), minutes: z.int(), filled: z.int(), cards: z.int() }),
    ),
    plannedToday: z.boolean(),
  }),
  role: 'viewer',
  http: { method: 'GET', path: '/sprint' },
  run(book, { limit = firstFew }, viewing) {
    const { day } = viewing
    const queue = sprintQueue(book, day)
    return {
      queue: queue.slice(0, limit).flatMap((ask) => askedCardOf(book, ask, viewing) ?? []),
      questions: queue.length,
      cards: missingByClient(book, day).size,
      missing: missingTotals(book, day),
      completeness: completenessOf(book, day),
      earlier: endedSprints(book).map((one) => ({
        on: one.on,
        minutes: minutesTaken(one),
        filled: one.filled ?? 0,
        cards: one.cards ?? 0,
      })),
      plannedToday: isPlannedOn(book, day),
    }
  },
})
