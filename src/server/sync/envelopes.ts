import { type Envelope, envelopeSchema } from '../../book/envelope.ts'
import { parse } from '../../book/parse.ts'
import { ok, type Result, refuse } from '../../book/result.ts'
import type { Member } from '../../store/types.ts'
import { checkShape } from '../shape.ts'

/**
 * Checks one command of a device by itself, so that a bad one does not stop the others.
 * Refuses `sync.malformed` (its form) and `sync.actor` (someone else's name on it).
 */
export function checkEnvelope(input: unknown, member: Member): Result<Envelope> {
  const shape = checkShape(input)
  if (!shape.ok) return malformed(shape.refusal.at)
  const parsed = parse(envelopeSchema, input)
  if (!parsed.ok) return malformed(parsed.refusal.at)
  const envelope = parsed.value
  // The ids of what a command makes are hashes of its id, in which case does not count.
  if (envelope.id !== envelope.id.toLowerCase()) return malformed('id')
  return envelope.actor === member.id ? ok(envelope) : refuse('sync.actor')
}

/** The id that a device can recognise its command by, however broken the rest is. */
export function idOf(input: unknown): string {
  if (typeof input !== 'object' || input === null || !('id' in input)) return ''
  return typeof input.id === 'string' ? input.id.slice(0, 100) : ''
}

function malformed(at = ''): Result<never> {
  return refuse('sync.malformed', { at }, at)
}
