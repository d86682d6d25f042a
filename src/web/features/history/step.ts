import { undoName } from '../../../book/command.ts'
import { rootOf, takenBack, titleOfDeed } from '../../../book/history.ts'
import { undoneBy } from '../../../book/undo.ts'
import type { KnownCommand } from '../../local/types.ts'
import { historyWords } from './messages.ts'
import { tellingOf, type Where } from './own-deeds.ts'

/** The command that a step back or forth takes back, and what is then said; only `said` when there is none. */
export interface Step {
  readonly command?: string
  readonly said: string
}

/**
 * A step back takes back what was done here last and still stands. A step forth takes back the last step
 * back, unless something was done since. `recent` is latest first.
 */
export function stepOn(
  which: 'undo' | 'redo',
  recent: readonly KnownCommand[],
  where: Where,
): Step {
  const { nothingToRedo, nothingToUndo } = historyWords[where.lang]
  const command = which === 'undo' ? lastStanding(recent) : lastStepBack(recent)
  if (!command) return { said: which === 'undo' ? nothingToUndo : nothingToRedo }
  const undo = { name: undoName, args: { command } }
  return { command, said: titleOfDeed(undo, tellingOf(recent, where)) }
}

function lastStanding(recent: readonly KnownCommand[]): string | undefined {
  const back = backAmong(recent)
  return recent.find(({ envelope }) => {
    return undoneBy(envelope).length === 0 && !back.has(envelope.id)
  })?.envelope.id
}

function lastStepBack(recent: readonly KnownCommand[]): string | undefined {
  const own = new Map(recent.map(({ envelope }) => [envelope.id, envelope]))
  const back = backAmong(recent)
  for (const { envelope } of recent) {
    if (back.has(envelope.id)) continue
    const { depth } = rootOf(envelope, (id) => own.get(id))
    if (depth % 2 === 1) return envelope.id
    // A step forth is passed over: the step back before it may be taken back, too.
    if (undoneBy(envelope).length === 0) return undefined
  }
  return undefined
}

function backAmong(recent: readonly KnownCommand[]): ReadonlySet<string> {
  return takenBack(recent.map(({ envelope }) => ({ id: envelope.id, undoes: undoneBy(envelope) })))
}
