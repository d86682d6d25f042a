export type Vector = readonly number[]
export type Matrix = readonly Vector[]

/** The x of `matrix · x = vector`, by Cholesky; undefined unless the symmetric matrix is positive definite. */
export function solve(matrix: Matrix, vector: Vector): Vector | undefined {
  const lower: number[][] = []
  const half: number[] = []
  for (const [i, row] of matrix.entries()) {
    const made: number[] = []
    for (const [j, other] of [...lower, made].entries()) {
      const rest = (row[j] ?? 0) - dot(made, other, j)
      made.push(i === j ? Math.sqrt(rest) : rest / (other[j] ?? 0))
    }
    const diagonal = made[i] ?? 0
    if (!(diagonal > 0)) return undefined
    half.push(((vector[i] ?? 0) - dot(made, half, i)) / diagonal)
    lower.push(made)
  }
  const x = half.map(() => 0)
  for (let i = x.length - 1; i >= 0; i -= 1) {
    const later = lower.reduce(
      (sum, row, k) => (k > i ? sum + (row[i] ?? 0) * (x[k] ?? 0) : sum),
      0,
    )
    x[i] = ((half[i] ?? 0) - later) / (lower[i]?.[i] ?? 0)
  }
  return x
}

function dot(a: Vector, b: Vector, length: number): number {
  let sum = 0
  for (let i = 0; i < length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}
