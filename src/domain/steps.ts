/** Work that may be interrupted: yields now and then how much of it is done, and returns what came of it. */
export type Steps<Value> = Generator<number, Value, void>

/** How many records or rows are taken between two looks at the clock. */
export const stepSize = 250

/** Does all of the work at once. */
export function finish<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
