import type { Steps } from '../../../domain/steps.ts'

/** Milliseconds of work between two turns of the page: less than a person notices. */
const slice = 24

interface Watching {
  /** Asked after each turn; true ends the work. */
  readonly isStale: () => boolean
  readonly onProgress?: (done: number) => void
}

/** Does work in slices, so that the page stays quick meanwhile; nothing when it became stale. */
export async function inTurns<Value>(
  steps: Steps<Value>,
  { isStale, onProgress }: Watching,
): Promise<Value | undefined> {
  while (!isStale()) {
    const until = performance.now() + slice
    let step = steps.next()
    while (!step.done && performance.now() < until) step = steps.next()
    if (step.done) return step.value
    onProgress?.(step.value)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return undefined
}
