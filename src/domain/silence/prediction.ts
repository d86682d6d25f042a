import { type Fitted, fitModel } from './fit.ts'
import { historyOn, median, type OrderDays, usualGapDays } from './rules.ts'
import { isEnough, type Trial, trialOn } from './trial.ts'

/**
 * `better`: the model is used, since it told buyers better than the gap. `worse`: it did not. `short`: too little history.
 * `unproved`: there is no model, or too little was bought to compare.
 */
export const verdicts = ['better', 'worse', 'short', 'unproved'] as const

/** What a book's orders up to a day say of silence. */
export interface Prediction {
  /** Absent where it is not used; then whoever ordered last is the likeliest to order. */
  readonly model: Fitted | undefined
  readonly verdict: (typeof verdicts)[number]
  readonly trial: Trial | undefined
  /** The median of the clients' usual gaps: what to think of those who have ordered once. */
  readonly typicalGapDays: number | undefined
}

/** The prediction as of a day, of order days up to it; the same for clients in any order. */
export function predictionOf(clients: readonly OrderDays[], on: number): Prediction {
  const typicalGapDays = median(clients.flatMap((days) => usualGapDays(days) ?? []))
  const without = { model: undefined, trial: undefined, typicalGapDays }
  if (!isEnough(clients, on)) return { ...without, verdict: 'short' }
  const trial = trialOn(clients, on)
  if (!trial) return { ...without, verdict: 'unproved' }
  if (trial.model <= trial.gap) return { ...without, trial, verdict: 'worse' }
  const histories = clients.flatMap((days) => historyOn(days, on) ?? [])
  const model = fitModel(histories, trial.fitted)
  return { model, trial, typicalGapDays, verdict: model ? 'better' : 'unproved' }
}
