/** One promise and what was measured for it. */
export interface Figure {
  readonly name: string
  readonly promise: number
  readonly measured: number
  readonly unit: string
  readonly ok: boolean
}

/** A promise that holds when the figure is not above it. */
export function atMost(name: string, promise: number, measured: number, unit: string): Figure {
  return { name, promise, measured: rounded(measured), unit, ok: measured <= promise }
}

/** A promise that holds when the figure is not below it. */
export function atLeast(name: string, promise: number, measured: number, unit: string): Figure {
  return { name, promise, measured: rounded(measured), unit, ok: measured >= promise }
}

/** The median of several runs, in milliseconds. */
export function medianMs(runs: number, run: (nth: number) => void): number {
  const times = Array.from({ length: runs }, (_, nth) => {
    const start = performance.now()
    run(nth)
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}

function rounded(value: number): number {
  return Number(value.toPrecision(3))
}
