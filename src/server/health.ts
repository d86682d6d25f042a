import type { FastifyInstance } from 'fastify'
import * as z from 'zod/mini'
import { jsonAnswer, problemAnswer } from './api/answers.ts'
import type { Site } from './site/site.ts'

const healthSchema = z.object({ status: z.literal('ok'), version: z.string() })

/** `GET /api/health` answers when the server is there and its store can be read. */
export function addHealth(app: FastifyInstance, site: Site): void {
  app.get('/api/health', {
    config: { access: 'open' },
    schema: {
      operationId: 'health',
      summary: 'Работает ли сервер / Is the server well',
      tags: ['server'],
      response: { 200: jsonAnswer('The server is well', healthSchema), default: problemAnswer },
    },
    handler: async () => {
      await site.store.head(site.book.id)
      return { status: 'ok', version: site.version }
    },
  })
}
