import { gradientOf, hessianOf } from './derivatives.ts'
import { grouped } from './grouped.ts'
import { logLikelihood } from './likelihood.ts'
import type { Vector } from './matrix.ts'
import { type Look, minimise } from './minimise.ts'
import type { History, Model } from './model.ts'

export interface Fitted extends Model {
  readonly logLikelihood: number
}

/** An order in ten weeks on average, and every second client leaving: the books of the trade are not far from it. */
const start: Model = { r: 1, alpha: 10, a: 1, b: 1 }

/** How flat a client's average log-likelihood is at its top. */
const tolerance = 1e-8

/** A parameter above this, or below its inverse, has run away: in what it stands for the clients do not differ. */
const furthest = 10_000

/**
 * The model under which the histories are likeliest; parameters are looked for by their logarithms, so that they stay positive.
 * Undefined when there is none: nobody has ordered again, or the clients are too alike. The same histories in any order give the
 * same model.
 */
export function fitModel(histories: readonly History[], from: Model = start): Fitted | undefined {
  const groups = grouped(histories)
  const look = (logs: Vector): Look => {
    const parameters = logs.map(Math.exp)
    const sum = logLikelihood(modelOf(parameters), groups)
    const [gradient, hessian] = [gradientOf(sum), hessianOf(sum)]
    const slopes = parameters.map((x, i) => (-x * (gradient[i] ?? 0)) / histories.length)
    const bends = parameters.map((x, i) =>
      parameters.map((y, j) => {
        const bend = (-x * y * (hessian[i]?.[j] ?? 0)) / histories.length
        return i === j ? bend + (slopes[i] ?? 0) : bend
      }),
    )
    return { value: -sum.value / histories.length, gradient: slopes, hessian: bends }
  }
  const limits = { tolerance, limit: Math.log(furthest) }
  const found = minimise(look, parametersOf(from).map(Math.log), limits)
  if (!found) return undefined
  const model = modelOf(found.map(Math.exp))
  return { ...model, logLikelihood: logLikelihood(model, groups).value }
}

function parametersOf({ r, alpha, a, b }: Model): Vector {
  return [r, alpha, a, b]
}

function modelOf([r = 1, alpha = 1, a = 1, b = 1]: Vector): Model {
  return { r, alpha, a, b }
}
