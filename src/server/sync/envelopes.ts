import { type Envelope, envelopeSchema } from '../../book/envelope.ts'
import { parse } from '../../book/parse.ts'
import { ok, type Result, refuse } from '../../book/result.ts'
import type { Member } from '../../store/types.ts'
import { checkPlain } from '../plain.ts'

/** A device in the wrong time zone is hours ahead; more than a day ahead, its clock is wrong. */
const furthestAhead = 24 * 3600 * 1000

/**
 * Checks one command of a device by itself, so that a bad one does not stop the others. Refuses
 * `sync.malformed` (its form), `sync.actor` (someone else's name on it), `sync.clock` (from the future).
 */
export function checkEnvelope(
  input: unknown,
  member: Member,
  now: Temporal.Instant,
): Result<Envelope> {
  const plain = checkPlain(input)
  if (!plain.ok) return malformed(plain.refusal.at)
  const parsed = parse(envelopeSchema, input)
  if (!parsed.ok) return malformed(parsed.refusal.at)
  const envelope = parsed.value
  if (envelope.id !== envelope.id.toLowerCase()) return malformed('id')
  if (envelope.actor !== member.id) return refuse('sync.actor')
  const ahead = Temporal.Instant.from(envelope.at).epochMilliseconds - now.epochMilliseconds
  return ahead > furthestAhead ? refuse('sync.clock', { at: envelope.at }, 'at') : ok(envelope)
}

/** The id that a device can recognise its command by, however broken the rest is. */
export function idOf(input: unknown): string {
  if (typeof input !== 'object' || input === null || !('id' in input)) return ''
  return typeof input.id === 'string' ? input.id.slice(0, 100) : ''
}

function malformed(at = ''): Result<never> {
  return refuse('sync.malformed', { at }, at)
}
