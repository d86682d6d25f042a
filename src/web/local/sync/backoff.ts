const first = 1000
/** A server on the same table comes back within seconds; a phone's network tells by itself. */
const longest = 10_000

/**
 * Milliseconds to wait after the nth failure in a row (1 is the first): doubling, up to 10 seconds,
 * and spread by `random` (0 to 1), so that devices do not all come back in the same moment.
 */
export function backoff(failures: number, random: number): number {
  const full = Math.min(longest, first * 2 ** Math.min(failures - 1, 20))
  return Math.round(full * (0.5 + random / 2))
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
