import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { transform, transformObject } from './transform.ts'

/** Collects the schemas of every route that is added after it. */
export async function addOpenApi(app: FastifyInstance, version: string): Promise<void> {
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
}
