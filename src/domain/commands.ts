import type { AnyCommand } from '../book/command.ts'
import { createRegistry } from '../book/registry.ts'
import { undoCommand } from '../book/undo.ts'
import { features } from './features.ts'
import { records } from './records.ts'

/** All that Kartoteka can do. */
export const commands: readonly AnyCommand[] = [
  ...features.flatMap((one) => one.commands ?? []),
  undoCommand(records),
]

/** What a device needs to run commands; the views come with the screens that show them. */
export const deviceRegistry = createRegistry({ records, commands, views: [] })
