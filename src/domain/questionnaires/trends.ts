import type { Answer, Filled } from './records.ts'

/** The values of one question over time, the earliest first. */
export interface Trend {
  readonly question: string
  readonly label: string
  readonly unit: string | null
  readonly points: readonly { readonly on: string; readonly value: number }[]
}

/**
 * How the numbers and scales of one form went, in the order of its latest filling; what was answered only once is no trend.
 * A question is called as it was called last.
 */
export function trendsOf(times: readonly Filled[]): Trend[] {
  const latestFirst = times.toReversed().flatMap(({ answers }) => answers)
  const measured = new Map<string, Answer>()
  for (const answer of latestFirst) {
    if (typeof answer.value === 'number' && !measured.has(answer.question))
      measured.set(answer.question, answer)
  }
  return [...measured.values()]
    .map(({ question, label, unit = null }) => ({
      question,
      label,
      unit,
      points: pointsOf(times, question),
    }))
    .filter(({ points }) => points.length > 1)
}

function pointsOf(times: readonly Filled[], question: string): { on: string; value: number }[] {
  return times.flatMap(({ on, answers }) => {
    const value = answers.find((answer) => answer.question === question)?.value
    return typeof value === 'number' ? [{ on, value }] : []
  })
}
