import { addTimes, type Derivatives, derivatives } from './derivatives.ts'
import type { Group, Point } from './grouped.ts'
import type { Model } from './model.ts'

/** The logarithm of how likely the histories are under a model (equation 6 of the paper), with its derivatives. */
export function logLikelihood(model: Model, groups: readonly Group[]): Derivatives {
  const sum = derivatives()
  const orders = ordersFrom(model)
  let counted = 0
  for (const { repeats, points } of groups) {
    for (; counted < repeats; counted += 1) addOrder(orders, model, counted)
    let clients = 0
    for (const point of points) {
      addWeeks(sum, model, repeats, point)
      clients += point.clients
    }
    addTimes(sum, clients, orders)
  }
  return sum
}

/**
 * The part that depends only on how many repeat orders there were. Its gamma functions are apart by whole numbers: of each pair
 * a product of r + i, b + i or a + b + i remains, a factor for each order.
 */
function ordersFrom({ r, alpha }: Model): Derivatives {
  const log = Math.log(alpha)
  return derivatives({
    value: r * log,
    r: log,
    alpha: r / alpha,
    rAlpha: 1 / alpha,
    alphaAlpha: -r / alpha ** 2,
  })
}

function addOrder(orders: Derivatives, { r, a, b }: Model, at: number): void {
  const [rate, stays, both] = [1 / (r + at), 1 / (b + at), 1 / (a + b + at)]
  orders.value += Math.log(both / (rate * stays))
  orders.r += rate
  orders.a -= both
  orders.b += stays - both
  orders.rr -= rate ** 2
  orders.aa += both ** 2
  orders.ab += both ** 2
  orders.bb += both ** 2 - stays ** 2
}

/** The part that depends on the weeks: a client is here and silent since the last order, or has left at it. */
function addWeeks(sum: Derivatives, { r, alpha, a, b }: Model, repeats: number, point: Point) {
  const { clients, age, recency } = point
  const shape = r + repeats
  const stays = repeats > 0 ? 1 / (b + repeats - 1) : 0
  const [known, ordering] = [1 / (alpha + age), 1 / (alpha + recency)]
  const silence = Math.log(ordering / known)
  const gap = shape * (ordering - known)
  const odds = Math.log(a * stays) + shape * silence
  const rest = Math.exp(-Math.abs(odds))
  /** How many of the clients have left, and how much of that is open. */
  const left = clients * ((odds > 0 ? 1 : rest) / (1 + rest))
  const open = clients * (rest / (1 + rest) ** 2)
  sum.value += clients * (Math.max(odds, 0) + Math.log(1 + rest) + shape * Math.log(known))
  sum.r += left * silence + clients * Math.log(known)
  sum.alpha -= left * gap + clients * shape * known
  sum.a += left / a
  sum.b -= left * stays
  sum.rr += open * silence ** 2
  sum.rAlpha -= open * silence * gap + left * (ordering - known) + clients * known
  sum.ra += (open * silence) / a
  sum.rb -= open * silence * stays
  sum.alphaAlpha +=
    open * gap ** 2 + left * shape * (ordering ** 2 - known ** 2) + clients * shape * known ** 2
  sum.alphaA -= (open * gap) / a
  sum.alphaB += open * gap * stays
  sum.aa += (open - left) / a ** 2
  sum.ab -= (open * stays) / a
  sum.bb += (open + left) * stays ** 2
}
