import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import { defineRecord, type Stored } from '../../book/record.ts'
import { day, id, line, lines, minutes } from '../schemas.ts'

export const channels = ['call', 'message', 'visit', 'letter'] as const
export const directions = ['out', 'in'] as const

/** What a person says that a touch ended with; one tap each. */
export const saidOutcomes = [
  'order',
  'declined',
  'no-answer',
  'promised',
  'stall',
  'meeting',
  'greeted',
  'talked',
  'let-go',
] as const

/** All outcomes: a catalogue handed over, a text that was sent and a personal letter are written by commands of their own. */
export const outcomes = [...saidOutcomes, 'catalogue', 'sent', 'wrote'] as const

/** Outcomes that write nothing but the touch itself: a mistaken one becomes another with no more ado. */
export const plainOutcomes = ['declined', 'no-answer', 'greeted', 'talked'] as const

const touchSchema = z.looseObject({
  client: id,
  on: day,
  at: z.optional(z.string()),
  channel: z.enum(channels),
  direction: z.enum(directions),
  outcome: z.enum(outcomes),
  note: z.optional(lines(5000)),
  /** What was said instead of a yes or a no: one of the five classic stalls, or the user's own words for one. */
  stall: z.optional(line(60)),
  /** How long it took. */
  minutes: z.optional(minutes),
  /** The order, task, meeting or handout that this touch brought. */
  brought: z.optional(id),
})

export type TouchData = z.infer<typeof touchSchema>
export type Touch = Stored<TouchData>

export const touchRecord = defineRecord<TouchData>('touch', touchSchema, {
  index: ['on'],
  owner: 'client',
  impersonal: ['on', 'at', 'channel', 'direction', 'outcome', 'minutes'],
  happened: 'on',
})

export function touchesOf(facts: Facts, client: string): readonly Touch[] {
  return facts.where(touchRecord, 'client', client)
}
