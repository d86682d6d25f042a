import { expect, test } from 'vitest'
import { solve } from './matrix.ts'
import { minimise } from './minimise.ts'

const limits = { tolerance: 1e-9, limit: 50 }

/** Rosenbrock's valley, whose bottom is at 1, 1. */
function valley([x = 0, y = 0]: readonly number[]) {
  return {
    value: (1 - x) ** 2 + 100 * (y - x ** 2) ** 2,
    gradient: [-2 * (1 - x) - 400 * x * (y - x ** 2), 200 * (y - x ** 2)],
    hessian: [
      [2 - 400 * (y - 3 * x ** 2), -400 * x],
      [-400 * x, 200],
    ],
  }
}

test('the bottom of a bent valley is found from afar', () => {
  for (const start of [
    [-1.2, 1],
    [5, -7],
    [0, 0],
  ]) {
    const [x, y] = minimise(valley, start, limits) ?? []
    expect(x).toBeCloseTo(1, 8)
    expect(y).toBeCloseTo(1, 8)
  }
})

test('from a hilltop the way leads down all the same', () => {
  const wave = ([x = 0]: readonly number[]) => {
    return { value: Math.cos(x), gradient: [-Math.sin(x)], hessian: [[-Math.cos(x)]] }
  }
  const [x = 0] = minimise(wave, [0.1], limits) ?? []
  expect(Math.cos(x)).toBeCloseTo(-1, 8)
})

test('a step that would lead up again is made shorter', () => {
  const cusp = ([x = 0]: readonly number[]) => {
    const s = x ** 2 + 0.01
    return {
      value: s ** (2 / 3),
      gradient: [(4 / 3) * x * s ** (-1 / 3)],
      hessian: [[(4 / 3) * s ** (-1 / 3) - (8 / 9) * x ** 2 * s ** (-4 / 3)]],
    }
  }
  const [x] = minimise(cusp, [0.9], limits) ?? []
  expect(x).toBeCloseTo(0, 8)
})

test('a function that falls for ever has no least place', () => {
  const falling = ([x = 0]: readonly number[]) => {
    return { value: Math.exp(-x / 9), gradient: [-Math.exp(-x / 9) / 9], hessian: [[0]] }
  }
  let looks = 0
  const counted = (at: readonly number[]) => {
    looks += 1
    return falling(at)
  }
  expect(minimise(counted, [0], limits)).toBeUndefined()
  expect(looks).toBeLessThan(100)
  const slow = { tolerance: 1e-12, limit: 1e9 }
  expect(minimise(([x = 0]) => ({ value: -x, gradient: [-1], hessian: [[0]] }), [0], slow)).toBe(
    undefined,
  )
})

test('equations are solved, and a matrix that is not positive definite is refused', () => {
  const matrix = [
    [4, 2, 1],
    [2, 5, 3],
    [1, 3, 6],
  ]
  const x = solve(matrix, [1, 2, 3]) ?? []
  const back = matrix.map((row) => row.reduce((sum, one, i) => sum + one * (x[i] ?? 0), 0))
  for (const [i, one] of [1, 2, 3].entries()) expect(back[i]).toBeCloseTo(one, 12)
  expect(
    solve(
      [
        [1, 2],
        [2, 1],
      ],
      [1, 1],
    ),
  ).toBeUndefined()
  expect(solve([[Number.NaN]], [1])).toBeUndefined()
})
