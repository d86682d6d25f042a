/**
 * What is known of a client's orders on a day, in weeks since the first of them (Fader, Hardie and Lee, "Counting Your
 * Customers the Easy Way", 2005).
 */
export interface History {
  /** Days with an order after the first such day: x. */
  readonly repeats: number
  /** From the first order to the last: t_x; 0 where there is one. */
  readonly recency: number
  /** From the first order to the day: T. */
  readonly age: number
}

/**
 * BG/NBD. Clients order at random with rates of their own, gamma (r, alpha) a week, and leave for good after an order with
 * chances of their own, beta (a, b).
 */
export interface Model {
  readonly r: number
  readonly alpha: number
  readonly a: number
  readonly b: number
}

/**
 * The chance that a client has not left, 0 to 1. It is 1 for whoever has ordered once: the model lets people go only after a
 * repeat order.
 */
export function chanceAlive({ r, alpha, a, b }: Model, { repeats, recency, age }: History): number {
  if (repeats === 0) return 1
  const longer = ((alpha + age) / (alpha + recency)) ** (r + repeats)
  return 1 / (1 + (a / (b + repeats - 1)) * longer)
}

/** The chance of at least one order in the next weeks, 0 to 1. */
export function chanceOfOrder(model: Model, history: History, weeks: number): number {
  const known = model.alpha + history.age
  const none = (known / (known + weeks)) ** (model.r + history.repeats)
  return chanceAlive(model, history) * (1 - none)
}

/** What the sum leaves out is below this part of an order. */
const leftOut = 1e-9
const mostTerms = 20_000

/**
 * How many orders to expect in the next weeks: equation 10 of the paper. Its 2F1 is summed another way, over the number of
 * orders that would come if nobody left (negative binomial): the nth of them is made by whoever has not left after the ones
 * before. All terms are positive, and a = 1 is no special case.
 */
export function expectedOrders(model: Model, history: History, weeks: number): number {
  const { a, b, r, alpha } = model
  const shape = r + history.repeats
  const part = weeks / (alpha + history.age + weeks)
  /** Of exactly so many orders, and of more than so many, if nobody left. */
  let exactly = (1 - part) ** shape
  let more = 1 - exactly
  /** Of being here still after so many orders more. */
  let staying = 1
  let expected = 0
  for (let n = 0; n < mostTerms && more > leftOut; n += 1) {
    expected += staying * more
    staying *= (b + history.repeats + n) / (a + b + history.repeats + n)
    exactly *= ((shape + n) / (n + 1)) * part
    more -= exactly
  }
  return chanceAlive(model, history) * expected
}
