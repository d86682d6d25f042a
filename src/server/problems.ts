import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Refusal } from '../book/result.ts'
import { explain } from '../words/refusals/explain.ts'
import { langOf } from './lang.ts'
import { titleOf } from './titles.ts'

const statusByCode: Readonly<Record<string, number>> = {
  'request.json': 400,
  'request.encoding': 400,
  'request.malformed': 400,
  'session.required': 401,
  'session.token': 401,
  'access.forbidden': 403,
  'command.forbidden': 403,
  'guard.origin': 403,
  'command.newer': 409,
  'undo.already': 409,
  'undo.erased': 410,
  'history.erased': 410,
  'record.erased': 410,
  'sync.epoch': 409,
  'api.key-used': 409,
  'request.too-large': 413,
  'request.type': 415,
  'guard.host': 421,
  'session.attempts': 429,
  'server.error': 500,
  'server.busy': 503,
  'web.missing': 503,
  'store.full': 507,
}

const statusByEnding: Readonly<Record<string, number>> = {
  unknown: 404,
  'not-found': 404,
  'none-yet': 404,
  exists: 409,
  'changed-since': 409,
}

/** The HTTP status of a refusal; 422 for a refusal of the trade that has no better one. */
export function statusOf(code: string): number {
  const ending = code.slice(code.lastIndexOf('.') + 1)
  const status = statusByCode[code] ?? statusByEnding[ending]
  return status ?? (code.startsWith('store.') ? 503 : 422)
}

/** A refusal as RFC 9457 says it, with the code, the place and the numbers for programs. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: string
  readonly at?: string
  readonly detail: string
  readonly params: Readonly<Record<string, string | number>>
  /** The request, as the log names it. */
  readonly instance: string
}

/** Answers a request with a refusal, in the language of whoever asked. */
export function sendRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal,
): FastifyReply {
  const lang = langOf(request)
  const status = statusOf(refusal.code)
  const problem: Problem = {
    type: `urn:kartoteka:${refusal.code}`,
    title: titleOf(status, lang),
    status,
    code: refusal.code,
    ...(refusal.at !== undefined && { at: refusal.at }),
    detail: explain(refusal, lang),
    params: refusal.params ?? {},
    instance: `urn:kartoteka:request:${request.id}`,
  }
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(problem))
}
