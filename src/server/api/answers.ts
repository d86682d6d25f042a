import * as z from 'zod/mini'

const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  at: z.optional(z.string()),
  detail: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  instance: z.string(),
})

/** Schemas that OpenAPI names once and refers to. */
export const named = z.registry<{ id: string }>()
named.add(problemSchema, { id: 'Problem' })

/** An answer in JSON, as OpenAPI describes it. */
export function jsonAnswer(description: string, schema: z.ZodMiniType) {
  return { description, content: { 'application/json': { schema } } }
}

/** Every refusal, as OpenAPI describes it. */
export const problemAnswer = {
  description: 'A refusal: a stable code, and a sentence in the language asked for (RFC 9457)',
  content: { 'application/problem+json': { schema: problemSchema } },
}
