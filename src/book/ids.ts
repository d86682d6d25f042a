import { parse, v5 } from 'uuid'

let namespace: { readonly command: string; readonly bytes: Uint8Array } | undefined

/**
 * The id of a record that a command makes: a hash of the command's id and what the record is to it.
 * The same command gives the same ids on every machine and at every replay.
 */
export function idFor(command: string, role: string): string {
  // An import asks thousands of times for one command, and reading its id costs as much as the hash.
  if (namespace?.command !== command) namespace = { command, bytes: parse(command) }
  return v5(role, namespace.bytes)
}
