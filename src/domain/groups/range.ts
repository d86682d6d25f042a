import type { Outlook } from './outlook.ts'
import type { Rate } from './rates.ts'

/** Four times of five the number of heads lies within. */
const tail = 0.1

export interface Range {
  readonly low: number
  readonly high: number
}

/**
 * From how many to how many come, four times of five: exact, by adding up the chances of every number. The share itself is only known as
 * well as heads have shown it, so that each kind of people follows the beta-binomial distribution.
 */
export function rangeOf({ came, open }: Pick<Outlook, 'came' | 'open'>): Range {
  const chances = open
    .map(({ rate, heads }) => chancesOf(heads, rate))
    .reduce((all, one) => together(all, one), [1])
  return { low: came + reaching(chances, tail), high: came + reaching(chances, 1 - tail) }
}

/**
 * The chance of each number of heads, from none to all: beta-binomial, where `came` and `away` are what was seen. Each is
 * made from the one before: P(k + 1) / P(k) = (n − k)(k + a) / ((k + 1)(n − k − 1 + b)).
 */
export function chancesOf(heads: number, { came, away }: Rate): number[] {
  const parts = [1]
  for (let k = 0; k < heads; k += 1) {
    const step = ((heads - k) * (k + came)) / ((k + 1) * (heads - k - 1 + away))
    // A small part of a large group: shifted before it leaves the numbers of a computer.
    const next = (parts[k] ?? 0) * step
    parts.push(next)
    if (next > 1e200)
      for (let at = 0; at < parts.length; at += 1) parts[at] = (parts[at] ?? 0) / next
  }
  const sum = parts.reduce((all, part) => all + part, 0)
  return parts.map((part) => part / sum)
}

/** The chances of the sum of two. */
function together(a: readonly number[], b: readonly number[]): number[] {
  const sums = new Array<number>(a.length + b.length - 1).fill(0)
  for (const [i, one] of a.entries()) {
    for (const [j, other] of b.entries()) sums[i + j] = (sums[i + j] ?? 0) + one * other
  }
  return sums
}

/** The first number up to which the chances reach a share. */
function reaching(chances: readonly number[], share: number): number {
  let sum = 0
  const at = chances.findIndex((chance) => {
    sum += chance
    return sum >= share - 1e-12
  })
  return at < 0 ? chances.length - 1 : at
}
