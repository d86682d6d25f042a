/**
 * Where everyone stands on the screen: whoever was seen keeps the place, so that an entry folds into a
 * done line where it stood; the done ones of before come first, newcomers after whom they follow.
 */
export function sequenceOf(
  seen: readonly string[],
  entries: readonly string[],
  done: readonly string[],
): string[] {
  const here = new Set([...entries, ...done])
  const sequence = seen.filter((id) => here.has(id))
  const known = new Set(sequence)
  const earlier = done.filter((id) => !known.has(id))
  for (const [at, id] of entries.entries()) {
    if (known.has(id)) continue
    const before = entries[at - 1]
    const place = before === undefined ? firstOpen(sequence, entries) : sequence.indexOf(before) + 1
    sequence.splice(place, 0, id)
    known.add(id)
  }
  return [...earlier, ...sequence]
}

function firstOpen(sequence: readonly string[], entries: readonly string[]): number {
  const open = new Set(entries)
  const at = sequence.findIndex((id) => open.has(id))
  return at < 0 ? sequence.length : at
}
