import swagger, { type FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import {
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
} from 'fastify-type-provider-zod'
import * as z from 'zod/mini'
import { docsPolicy } from '../guards/headers.ts'
import { named } from './answers.ts'
import { pathNames } from './paths.ts'
import { viewingSchema } from './views.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route answers a view, which takes a day and a language. */
    viewing?: boolean
  }
}

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, unknown>>
  readonly required?: readonly string[]
}

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
    transformObject: createJsonSchemaTransformObject({ schemaRegistry: named }),
  })
}

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
      uiConfig: { url: '/api/openapi.json', docExpansion: 'none' },
    })
  })
}

const toJsonSchema = createJsonSchemaTransform({ schemaRegistry: named })

/** Zod's schemas as JSON Schema, with what is named in the path moved there. */
const transform: NonNullable<FastifyDynamicSwaggerOptions['transform']> = (document) => {
  const { viewing: isView, access } = document.route.config ?? {}
  const { schema, url } = toJsonSchema(document)
  if (!schema || schema.hide) return { schema, url }
  const { body, querystring, ...rest } = schema
  const names = pathNames(url)
  const place = body === undefined ? 'querystring' : 'body'
  const whole = (body ?? querystring ?? {}) as ObjectSchema
  const left = isView ? merge(without(whole, names), viewingShape) : without(whole, names)
  return {
    url,
    schema: {
      ...rest,
      ...(access === 'open' && { security: [] }),
      ...(names.length > 0 && { params: only(whole, names) }),
      ...(isEmpty(left) ? {} : { [place]: left }),
    },
  }
}

const viewingShape = z.toJSONSchema(viewingSchema, { io: 'input' }) as ObjectSchema

function only(schema: ObjectSchema, names: readonly string[]): ObjectSchema {
  const properties = names.map((name) => [name, schema.properties?.[name] ?? { type: 'string' }])
  return { properties: Object.fromEntries(properties), required: names }
}

function without(schema: ObjectSchema, names: readonly string[]): ObjectSchema {
  if (!schema.properties) return schema
  const left = Object.entries(schema.properties).filter(([name]) => !names.includes(name))
  const required = (schema.required ?? []).filter((name) => !names.includes(name))
  return { ...schema, properties: Object.fromEntries(left), required }
}

function merge(a: ObjectSchema, b: ObjectSchema): ObjectSchema {
  return { ...a, properties: { ...a.properties, ...b.properties } }
}

function isEmpty(schema: ObjectSchema): boolean {
  return Object.keys(schema.properties ?? {}).length === 0 && !('anyOf' in schema)
}
