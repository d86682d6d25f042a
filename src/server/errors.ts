import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify'
import type { Refusal } from '../book/result.ts'
import { StoreError } from '../store/error.ts'
import { Unreadable } from './json.ts'
import { sendRefusal, statusOf } from './problems.ts'

const refusalByFault: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'request.too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request.type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request.malformed',
  FST_ERR_BAD_URL: 'request.malformed',
}

/** Faults of a request and of the database become refusals; the rest are bugs, with a number to ask about. */
export function addErrorAnswers(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const refusal = refusalOf(error, request)
    if (statusOf(refusal.code) >= 500) request.log.error({ err: error }, 'failed')
    return sendRefusal(request, reply, refusal)
  })
}

function refusalOf(error: FastifyError, request: FastifyRequest): Refusal {
  if (error instanceof Unreadable) return error.refusal
  if (error instanceof StoreError) return { code: error.code }
  const code = refusalByFault[error.code]
  if (code) return { code }
  if (error.statusCode === 429) return { code: 'session.attempts' }
  if (isClientFault(error)) return { code: 'request.malformed' }
  return { code: 'server.error', params: { id: request.id } }
}

/** A request that broke off in the middle, or one that Fastify itself found wrong. */
function isClientFault(error: FastifyError): boolean {
  const status = error.statusCode ?? 500
  return (status >= 400 && status < 500) || error.code === 'ECONNRESET'
}
