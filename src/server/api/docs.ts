import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { docsPolicy } from '../guards/headers.ts'

/** `/api/openapi.json` for programs and `/api/docs` for people, open to all: they tell nothing of any book. */
export function addDocs(app: FastifyInstance): void {
  app.get('/api/openapi.json', {
    config: { access: 'open' },
    schema: { hide: true },
    handler: () => app.swagger(),
  })
  app.register(async (docs) => {
    docs.addHook('onRoute', (route) => {
      route.config = { ...route.config, access: 'open' }
    })
    await docs.register(swaggerUi, {
      routePrefix: '/api/docs',
      staticCSP: docsPolicy,
      uiConfig: { layout: 'BaseLayout', docExpansion: 'list' },
      theme: { title: 'Картотека: API' },
    })
  })
}
