import { ok, type Result, refuse } from '../book/result.ts'

/** Deeper than any command's arguments, shallow enough for what walks them by recursion. */
const deepest = 64

/**
 * Lets through data that can be walked and copied without harm: no nesting without end, no `__proto__`.
 * Refuses `input.shape` with the place.
 */
export function checkShape(value: unknown, path: readonly string[] = []): Result<undefined> {
  if (typeof value !== 'object' || value === null) return ok(undefined)
  if (path.length >= deepest || Object.hasOwn(value, '__proto__')) return refuseAt(path)
  for (const [key, item] of Object.entries(value)) {
    const checked = checkShape(item, [...path, key])
    if (!checked.ok) return checked
  }
  return ok(undefined)
}

function refuseAt(path: readonly string[]): Result<never> {
  const at = path.slice(0, 3).join('.')
  return refuse('input.shape', { at }, at)
}
