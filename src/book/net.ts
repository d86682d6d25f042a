import { type Change, sameValue } from './change.ts'
import type { Fields } from './record.ts'

/** What several changes, one after another, did in the end: at most one change for each record. */
export function netChanges(changes: readonly Change[]): Change[] {
  const net = new Map<string, Change>()
  for (const change of changes) {
    const key = `${change.type} ${change.id}`
    const earlier = net.get(key)
    net.set(key, earlier ? followedBy(earlier, change) : change)
  }
  return [...net.values()].filter(({ before, after }) => before !== null || after !== null)
}

function followedBy(first: Change, second: Change): Change {
  const { type, id } = first
  if (first.before === null) return { type, id, before: null, after: laid(first, second) }
  if (second.after === null) {
    return { type, id, before: present({ ...second.before, ...first.before }), after: null }
  }
  return first.after === null
    ? { type, id, ...differing(first.before, second.after) }
    : { type, id, before: { ...second.before, ...first.before }, after: laid(first, second) }
}

function laid(first: Change, second: Change): Fields | null {
  return second.after && { ...first.after, ...second.after }
}

/** A record that was deleted and made again is one that was edited. */
function differing(before: Fields, after: Fields): { before: Fields; after: Fields } {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const changed = names.filter((name) => !sameValue(before[name] ?? null, after[name] ?? null))
  const only = (fields: Fields) =>
    Object.fromEntries(changed.map((name) => [name, fields[name] ?? null]))
  return { before: only(before), after: only(after) }
}

function present(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}
