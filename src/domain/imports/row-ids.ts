import type { Context } from '../../book/command.ts'

/** Where the last part of a UUID begins, and how many numbers it can hold. */
const tail = 24
const room = 2 ** 48

/**
 * Ids for what the rows of an import make: one hash of the command, counted on by the place of the row. A hash for
 * each record would take longer than all the rest of planning.
 */
export function rowIds(
  newId: Context['newId'],
): (place: number, what: 'client' | 'order') => string {
  const first = newId('rows')
  const start = Number.parseInt(first.slice(tail), 16)
  return (place, what) => {
    const number = (start + 2 * place + (what === 'order' ? 1 : 0)) % room
    return first.slice(0, tail) + number.toString(16).padStart(12, '0')
  }
}
