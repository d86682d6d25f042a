import { ok, type Result, refuse } from '../book/result.ts'

const deepest = 64

/**
 * Lets through data that every store and every device can keep: no NUL, no half of a surrogate pair,
 * no `__proto__`, no nesting without end. Refuses `input.text` and `input.depth` with the place.
 */
export function checkPlain(value: unknown, path: readonly string[] = []): Result<undefined> {
  if (typeof value === 'string') return isPlain(value) ? ok(undefined) : refuseAt('text', path)
  if (typeof value !== 'object' || value === null) return ok(undefined)
  if (path.length >= deepest) return refuseAt('depth', path.slice(0, 3))
  for (const [key, item] of Object.entries(value)) {
    const place = [...path, key]
    if (key === '__proto__' || !isPlain(key)) return refuseAt('text', path)
    const checked = checkPlain(item, place)
    if (!checked.ok) return checked
  }
  return ok(undefined)
}

function isPlain(text: string): boolean {
  return text.isWellFormed() && !text.includes('\u0000')
}

function refuseAt(kind: 'text' | 'depth', path: readonly string[]): Result<never> {
  const at = path.join('.')
  return refuse(`input.${kind}`, { at }, at)
}
