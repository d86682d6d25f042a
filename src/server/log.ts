import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import pino from 'pino'
import type { LogLevel } from './config.ts'

/** To stderr, so that the start link stands alone on stdout. No body, query, cookie or name is ever written. */
export function createLogger(level: LogLevel): FastifyBaseLogger {
  const serializers = { err: errorFields, req: () => undefined, res: () => undefined }
  return pino({ level, serializers }, pino.destination({ dest: 2, sync: true }))
}

/** One line a request: what was called, not with what. */
export function addRequestLog(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'answered',
    )
  })
}

/** PostgreSQL puts a row's values into other fields of an error. */
function errorFields(error: Error & { code?: unknown }) {
  return { type: error.name, code: error.code, message: error.message, stack: error.stack }
}
