import type { FastifyRequest } from 'fastify'
import { v7 } from 'uuid'
import * as z from 'zod/mini'
import type { Stamp } from '../../book/issue.ts'
import { parse } from '../../book/parse.ts'
import { ok, type Result, refuse } from '../../book/result.ts'
import { memberOf } from '../access.ts'
import { dayAt, isTimeZone } from '../clock.ts'
import type { Site } from '../site/site.ts'

/** What a program may say with a command beside its arguments. */
export const stampHeaders = z.object({
  'idempotency-key': z.optional(z.uuid()),
  'x-time-zone': z.optional(z.string().check(z.maxLength(64))),
  'x-day': z.optional(z.iso.date()),
})

/**
 * The id, time and giver of a command that came by the API. `Idempotency-Key` becomes its id, so that
 * sending it again changes nothing; the day and the zone are the server's unless said. Refuses `input.*`.
 */
export function stampOf(site: Site, request: FastifyRequest): Result<Stamp> {
  const headers = parse(stampHeaders, request.headers)
  if (!headers.ok) return headers
  const tz = headers.value['x-time-zone'] ?? site.clock.tz
  if (!isTimeZone(tz)) return refuse('input.value', { at: 'x-time-zone' }, 'x-time-zone')
  const now = site.clock.now()
  return ok({
    id: headers.value['idempotency-key']?.toLowerCase() ?? v7(),
    at: now.toString({ smallestUnit: 'millisecond' }),
    day: headers.value['x-day'] ?? dayAt(now, tz),
    tz,
    actor: memberOf(request).id,
  })
}
