import * as z from 'zod/mini'

/** What every fact of a card's timeline has: the record that it is of, and its day. */
export const factFields = { id: z.string(), on: z.string() }

/** A fact of one feature with the instant it was written down, which orders those of one day. */
export interface Dated<Fact> {
  readonly fact: Fact
  readonly at?: string | undefined
}
