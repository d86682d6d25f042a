export interface Scored {
  readonly score: number
  readonly bought: boolean
}

/**
 * How well scores tell who bought: the share of pairs, one who bought and one who did not, in which the buyer's score is higher;
 * equal scores count half (the area under the ROC curve). 0.5 is a guess. NaN where all bought, or none.
 */
export function concordance(scored: readonly Scored[]): number {
  const sorted = scored.toSorted((one, other) => one.score - other.score)
  let [buyers, below, pairsRight] = [0, 0, 0]
  for (let at = 0; at < sorted.length; ) {
    const { score } = sorted[at] ?? { score: 0 }
    let [bought, not] = [0, 0]
    for (; sorted[at]?.score === score; at += 1) {
      if (sorted[at]?.bought) bought += 1
      else not += 1
    }
    pairsRight += bought * (below + not / 2)
    buyers += bought
    below += not
  }
  return pairsRight / (buyers * below)
}
