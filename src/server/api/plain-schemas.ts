import type { FastifyServerOptions } from 'fastify'

type SchemaController = NonNullable<FastifyServerOptions['schemaController']>

/**
 * Schemas describe; the kernel's `parse` checks, so that a refusal has the same form everywhere. Said when an
 * app is made, so that Fastify does not load compilers of its own.
 */
export const plainSchemas = {
  compilersFactory: {
    buildValidator: () => () => () => true,
    buildSerializer: () => () => JSON.stringify,
  },
  // Fastify's types know only validators of Ajv, which carry their schema.
} as unknown as SchemaController
