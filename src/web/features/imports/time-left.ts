/** Seconds that a piece of work will still take, by how fast it went so far; undefined while it cannot be told. */
export function secondsLeft(done: number, total: number, spentMs: number): number | undefined {
  if (done <= 0 || spentMs < 1000) return undefined
  const left = Math.ceil((spentMs / done) * (total - done) * 0.001)
  return left >= 2 ? left : undefined
}
