import { randomBytes } from 'node:crypto'
import compress from '@fastify/compress'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { addAccess } from './access.ts'
import { addCommands } from './api/commands.ts'
import { addDocs } from './api/docs.ts'
import { isApi } from './api/paths.ts'
import { plainSchemas } from './api/plain-schemas.ts'
import { addViews } from './api/views.ts'
import { addErrorAnswers } from './errors.ts'
import { addFeed } from './feed/routes.ts'
import { addGuards } from './guards/guards.ts'
import { addHeaders } from './guards/headers.ts'
import { addHealth } from './health.ts'
import { addHistory } from './history/routes.ts'
import { addJsonBodies } from './json.ts'
import { addRequestLog, createLogger } from './log.ts'
import { addSession } from './session/routes.ts'
import type { Site } from './site/site.ts'
import { addWebApp } from './site/static.ts'
import { addEvents } from './sync/events.ts'
import { addSync } from './sync/routes.ts'

const usualBodyLimit = 1024 * 1024

/** A client that sends a request in drips holds a connection no longer than this. */
export const patience = { headersTimeout: 10_000, requestTimeout: 120_000 }

/** The whole server, not yet listening. */
export async function createApp(site: Site): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: createLogger(site.config.logLevel),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomBytes(6).toString('hex'),
    bodyLimit: usualBodyLimit,
    http: patience,
    schemaController: plainSchemas,
  })
  addRequestLog(app)
  addErrorAnswers(app)
  addJsonBodies(app)
  await addHeaders(app)
  addGuards(app, site.config)
  addAccess(app, site)
  app.addHook('onRequest', async (request, reply) => {
    if (isApi(request.url)) reply.header('cache-control', 'no-store')
  })
  await app.register(compress, { encodings: ['br', 'gzip'] })
  addDocs(app, site.version)
  await addRoutes(app, site)
  return app
}

async function addRoutes(app: FastifyInstance, site: Site): Promise<void> {
  addHealth(app, site)
  await addSession(app, site)
  addSync(app, site)
  addEvents(app, site)
  addCommands(app, site)
  addViews(app, site)
  addHistory(app, site)
  addFeed(app, site)
  await addWebApp(app, site.config.webRoot)
}
