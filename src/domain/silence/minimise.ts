import { type Matrix, solve, type Vector } from './matrix.ts'

/** A function at a place: how much it is, which way it grows, and how it bends. */
export interface Look {
  readonly value: number
  readonly gradient: Vector
  readonly hessian: Matrix
}

/** A search that has looked so often is going nowhere; one that arrives has looked some ten times. */
const mostLooks = 100

/** No coordinate moves further in one step: how a function bends is known only nearby. */
const longestStep = 2

/** How carefully the first step goes, and how much more or less so the next after a step that led up or down. */
const firstCare = 1e-3
const moreCare = 10

/**
 * Where a smooth function is least, looked for downhill from `start` by Newton's steps, made shorter where they do not lead
 * down (Levenberg and Marquardt): every coordinate of the gradient is within `tolerance` there. Undefined when a
 * coordinate runs beyond `limit`, or 100 looks did not suffice.
 */
export function minimise(
  look: (at: Vector) => Look,
  start: Vector,
  { tolerance, limit }: { readonly tolerance: number; readonly limit: number },
): Vector | undefined {
  let at = start
  let here = look(at)
  let care = firstCare
  for (let looks = 1; looks < mostLooks; looks += 1) {
    if (here.gradient.every((slope) => Math.abs(slope) <= tolerance)) return at
    if (at.some((x) => Math.abs(x) > limit)) return undefined
    const step = solve(withCare(here.hessian, care), here.gradient)
    const next = step && minus(at, shortened(step))
    const there = next && look(next)
    if (next && there && there.value <= here.value) {
      at = next
      here = there
      care /= moreCare
    } else care *= moreCare
  }
  return undefined
}

function withCare(hessian: Matrix, care: number): Matrix {
  return hessian.map((row, i) => row.map((bend, j) => (i === j ? bend + care : bend)))
}

function shortened(step: Vector): Vector {
  const longest = Math.max(...step.map(Math.abs))
  return longest > longestStep ? step.map((x) => (x / longest) * longestStep) : step
}

function minus(a: Vector, b: Vector): Vector {
  return a.map((x, i) => x - (b[i] ?? 0))
}
