import { chanceAlive, chanceOfOrder, expectedOrders } from './model.ts'
import type { Prediction } from './prediction.ts'
import { historyOn, type OrderDays, usualGapDays } from './rules.ts'

/** What is expected is expected of a year. */
const aheadWeeks = 52

/** Every second gap is longer than the usual one; twice as long is a silence. */
const silentAfter = 2

export interface ClientOutlook {
  readonly daysSilent: number
  /** The median of the days between orders; null after one. */
  readonly usualGapDays: number | null
  /** Silent for more than twice the usual gap: the client's own or, after one order, that of the book. */
  readonly silent: boolean
  /** That the client has not left, 1 for whoever has ordered once; null without a model, as the two below. */
  readonly chance: number | null
  /** Of at least one order in the next 52 weeks. */
  readonly chanceOfOrder: number | null
  /** Orders in the next 52 weeks. */
  readonly expected: number | null
  /**
   * Who is likelier to order stands higher, among clients of one book on one day: expected orders or, without a model, days of
   * silence below zero.
   */
  readonly worth: number
}

/** What to expect of a client with orders on these days, none of them later than the day; undefined without orders. */
export function outlookOf(
  days: OrderDays,
  on: number,
  { model, typicalGapDays = 0 }: Prediction,
): ClientOutlook | undefined {
  const history = historyOn(days, on)
  if (!history) return undefined
  const daysSilent = on - (days.at(-1) ?? on)
  const usualGap = usualGapDays(days)
  const expected = model ? expectedOrders(model, history, aheadWeeks) : null
  return {
    daysSilent,
    usualGapDays: usualGap ?? null,
    silent: daysSilent > silentAfter * (usualGap ?? typicalGapDays),
    chance: model ? chanceAlive(model, history) : null,
    chanceOfOrder: model ? chanceOfOrder(model, history, aheadWeeks) : null,
    expected,
    worth: expected ?? -daysSilent,
  }
}
