import { ok, type Result, refuse } from '../book/result.ts'

/** Deeper than any command's arguments, shallow enough for what walks them by recursion. */
const deepest = 64

/**
 * Lets through data that can be walked and copied without harm: no nesting without end, no `__proto__`.
 * Refuses `input.shape` with the place.
 */
export function checkShape(value: unknown): Result<undefined> {
  const place = faultIn(value, 0)
  if (!place) return ok(undefined)
  const at = place.slice(0, 3).join('.')
  return refuse('input.shape', { at }, at)
}

/** The way to the first fault, from the outside in. */
function faultIn(value: unknown, depth: number): readonly string[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (depth >= deepest || Object.hasOwn(value, '__proto__')) return []
  for (const [key, item] of Object.entries(value)) {
    const place = faultIn(item, depth + 1)
    if (place) return [key, ...place]
  }
  return undefined
}
