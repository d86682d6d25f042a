import type { Matrix, Vector } from './matrix.ts'

/** A function of r, alpha, a and b at a place, with its first and second derivatives, named after what they are by. */
export interface Derivatives {
  value: number
  r: number
  alpha: number
  a: number
  b: number
  rr: number
  rAlpha: number
  ra: number
  rb: number
  alphaAlpha: number
  alphaA: number
  alphaB: number
  aa: number
  ab: number
  bb: number
}

const nothing: Derivatives = {
  ...{ value: 0, r: 0, alpha: 0, a: 0, b: 0 },
  ...{ rr: 0, rAlpha: 0, ra: 0, rb: 0, alphaAlpha: 0, alphaA: 0, alphaB: 0, aa: 0, ab: 0, bb: 0 },
}

/** Of the function that is zero everywhere, with some of it known. */
export function derivatives(known: Partial<Derivatives> = {}): Derivatives {
  return { ...nothing, ...known }
}

/** Adds a function so many times to a sum of functions. */
export function addTimes(sum: Derivatives, times: number, other: Derivatives): void {
  for (const of of Object.keys(nothing) as (keyof Derivatives)[]) sum[of] += times * other[of]
}

export function gradientOf({ r, alpha, a, b }: Derivatives): Vector {
  return [r, alpha, a, b]
}

export function hessianOf(of: Derivatives): Matrix {
  return [
    [of.rr, of.rAlpha, of.ra, of.rb],
    [of.rAlpha, of.alphaAlpha, of.alphaA, of.alphaB],
    [of.ra, of.alphaA, of.aa, of.ab],
    [of.rb, of.alphaB, of.ab, of.bb],
  ]
}
