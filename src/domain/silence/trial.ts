import { concordance } from './concordance.ts'
import { type Fitted, fitModel } from './fit.ts'
import { expectedOrders } from './model.ts'
import { historyOn, type OrderDays } from './rules.ts'

/** Half a year: in less, a usual gap of a month has hardly repeated. */
const leastSpanDays = 26 * 7

/** So many have to have ordered again for four parameters to mean anything. */
export const leastRepeaters = 30

/** Of those, so many have to have bought in the trial, and so many not: with fewer, one client turns the comparison. */
const leastOfEach = 10

/** The paper held out 39 weeks; a younger book cannot spare so much. */
const longestTrialDays = 39 * 7

/**
 * The model tried on the book itself: made on the time before its last quarter (39 weeks at most), it told who of those who
 * had ordered again by then would buy in it, and so did the gap since the last order.
 */
export interface Trial {
  /** The last day of the time that the model was made on. */
  readonly until: number
  readonly clients: number
  readonly bought: number
  /** Of 100 pairs, one who bought and one who did not, how many each order had right. */
  readonly model: number
  readonly gap: number
  /** What was made for the trial. */
  readonly fitted: Fitted
}

/** Whether there are enough clients who ordered again, and half a year since the first order. */
export function isEnough(clients: readonly OrderDays[], on: number): boolean {
  const repeaters = clients.filter((days) => days.length > 1).length
  return repeaters >= leastRepeaters && on - firstOf(clients) >= leastSpanDays
}

/**
 * The trial as of a day, of order days up to it. Undefined where it tells nothing: before the trial less than 30 had ordered
 * again, less than 10 of them did (or did not) buy in it, or there is no model.
 */
export function trialOn(clients: readonly OrderDays[], on: number): Trial | undefined {
  const trialDays = Math.min(longestTrialDays, Math.floor((on - firstOf(clients)) / 4))
  const until = on - trialDays
  const known = clients.flatMap((days) => {
    const history = historyOn(days, until)
    return history ? [{ history, bought: (days.at(-1) ?? until) > until }] : []
  })
  const repeaters = known.filter(({ history }) => history.repeats > 0)
  const bought = repeaters.filter((one) => one.bought).length
  if (repeaters.length < leastRepeaters) return undefined
  if (Math.min(bought, repeaters.length - bought) < leastOfEach) return undefined
  const fitted = fitModel(known.map(({ history }) => history))
  if (!fitted) return undefined
  const model = repeaters.map(({ history, bought }) => {
    return { bought, score: expectedOrders(fitted, history, trialDays / 7) }
  })
  const gap = repeaters.map(({ history: { recency, age }, bought }) => {
    return { bought, score: recency - age }
  })
  return {
    until,
    clients: repeaters.length,
    bought,
    model: 100 * concordance(model),
    gap: 100 * concordance(gap),
    fitted,
  }
}

function firstOf(clients: readonly OrderDays[]): number {
  return clients.reduce((first, [day = first]) => Math.min(first, day), Number.POSITIVE_INFINITY)
}
