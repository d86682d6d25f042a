import type { Change } from './change.ts'
import type { Envelope } from './envelope.ts'

/** A command and what it did to the book. */
export interface DoneCommand {
  readonly envelope: Envelope
  readonly changes: readonly Change[]
}
