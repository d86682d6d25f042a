import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import Fastify, { type FastifyInstance, type RouteOptions } from 'fastify'
import { docsPolicy } from '../guards/headers.ts'
import { plainSchemas } from './plain-schemas.ts'
import { transform, transformObject } from './transform.ts'

/**
 * The description of some routes in OpenAPI 3.1, as an app of its own: `/api/openapi.json` for programs and
 * `/api/docs` for people. Nothing can be called through it.
 */
export async function createDescription(
  routes: readonly RouteOptions[],
  version: string,
): Promise<FastifyInstance> {
  const app = Fastify({ schemaController: plainSchemas })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Картотека / Kartoteka',
        version,
        description:
          'Commands change the book, views look at it. The same ones run in the browser, here and on the command line.',
      },
      servers: [{ url: '/' }],
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'kartoteka-<port>' } },
      },
      security: [{ session: [] }],
    },
    transform,
    transformObject,
  })
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    staticCSP: docsPolicy,
    uiConfig: { layout: 'BaseLayout', docExpansion: 'list' },
    theme: { title: 'Картотека: API' },
  })
  for (const { method, url, config, schema } of routes) {
    app.route({
      method,
      url,
      handler: nobody,
      ...(config && { config }),
      ...(schema && { schema }),
    })
  }
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger())
  return app
}

function nobody(): never {
  throw new Error('A description is not called')
}
