import { v5 } from 'uuid'

/**
 * The id of a record that a command makes: a hash of the command's id and what the record is to it.
 * The same command gives the same ids on every machine and at every replay.
 */
export function idFor(commandId: string, role: string): string {
  return v5(role, commandId)
}
