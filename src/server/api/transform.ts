import type { FastifyDynamicSwaggerOptions, SwaggerTransformObject } from '@fastify/swagger'
import {
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
} from 'fastify-type-provider-zod'
import * as z from 'zod/mini'
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

const toJsonSchema = createJsonSchemaTransform({ schemaRegistry: named })
const viewingShape = z.toJSONSchema(viewingSchema, { io: 'input' }) as ObjectSchema

/** Zod's schemas as JSON Schema, with what is named in the path moved there. */
export const transform: NonNullable<FastifyDynamicSwaggerOptions['transform']> = (document) => {
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

const addNamed = createJsonSchemaTransformObject({ schemaRegistry: named })

/** Adds the schemas that are named; none of them is ever taken in, so their forms for input are left out. */
export const transformObject: SwaggerTransformObject = (document) => {
  const object = addNamed(document)
  const schemas = 'components' in object ? object.components?.schemas : undefined
  for (const name of Object.keys(schemas ?? {})) if (name.endsWith('Input')) delete schemas?.[name]
  return object
}

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
