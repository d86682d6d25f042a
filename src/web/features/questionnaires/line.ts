import { daysBetween } from '../../../words/days.ts'

interface Point {
  readonly on: string
  readonly value: number
}

interface Size {
  readonly width: number
  readonly height: number
  /** Kept free on every side, so that no dot is cut. */
  readonly edge: number
}

/**
 * Where the dots of a line stand: days apart as in the calendar, the least value at the bottom and the greatest at the top;
 * values that are all the same stand in the middle.
 */
export function lineOf(
  points: readonly Point[],
  { width, height, edge }: Size,
): { readonly x: number; readonly y: number }[] {
  const values = points.map(({ value }) => value)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const start = points[0]?.on ?? ''
  const span = daysBetween(start, points.at(-1)?.on ?? start)
  return points.map(({ on, value }, at) => {
    const along = span > 0 ? daysBetween(start, on) / span : at / Math.max(1, points.length - 1)
    const up = most > least ? (value - least) / (most - least) : 0.5
    return {
      x: Math.round(edge + along * (width - 2 * edge)),
      y: Math.round(height - edge - up * (height - 2 * edge)),
    }
  })
}
