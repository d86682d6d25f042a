import type { Saved } from '../disk/load.ts'

export const mostCommands = 500
export const mostBytes = 4 * 1024 * 1024

/**
 * The commands that go to the server at once, from the front: as many as fit, and always one, since
 * an import of a whole address book may be larger than any limit.
 */
export function firstBatch(
  waiting: readonly Saved[],
  limits = { commands: mostCommands, bytes: mostBytes },
): readonly Saved[] {
  let bytes = 0
  let count = 0
  for (const { envelope } of waiting.slice(0, limits.commands)) {
    bytes += bytesOf(JSON.stringify(envelope))
    if (count > 0 && bytes > limits.bytes) break
    count += 1
  }
  return waiting.slice(0, count)
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}
