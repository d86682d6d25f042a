import { type Steps, stepSize } from '../steps.ts'
import type { ImportRow } from './row.ts'

/**
 * A key for each row by what it says, not by where it stands: the second of two equal rows has another key than
 * the first, and the same file, whole or in part, gives the same keys again.
 */
export function* importKeys(rows: readonly ImportRow[]): Steps<string[]> {
  const seen = new Map<string, number>()
  const keys: string[] = []
  for (const row of rows) {
    const key = hash(canonical([row.kind, row.client, row.order ?? null]))
    const occurrence = (seen.get(key) ?? 0) + 1
    seen.set(key, occurrence)
    keys.push(`${key}-${occurrence}`)
    if (keys.length % stepSize === 0) yield 0
  }
  return keys
}

/** JSON with the fields of objects in order. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  let text = '{'
  for (const name of Object.keys(value).sort()) {
    // The name is one of the object's own.
    const field = (value as Record<string, unknown>)[name]
    if (field !== undefined) text += `${name}:${canonical(field)},`
  }
  return `${text}}`
}

/** FNV-1a twice with different seeds: 64 bits, enough to tell a million rows apart. */
function hash(text: string): string {
  let a = 0x811c9dc5
  let b = 0x1000193
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x85ebca6b)
    b ^= b >>> 13
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0')
}
