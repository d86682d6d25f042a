import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as z from 'zod/mini'
import { parse } from '../../book/parse.ts'
import { ok, type Result } from '../../book/result.ts'
import type { AnyView, Viewing } from '../../book/view.ts'
import { langs } from '../../words/lang.ts'
import { dayAt } from '../clock.ts'
import { langOf } from '../lang.ts'
import { sendRefusal } from '../problems.ts'
import type { Site } from '../site/site.ts'
import { jsonAnswer, problemAnswer } from './answers.ts'
import { coercer } from './coerce.ts'
import { fastifyPath, tagOf } from './paths.ts'

/** What every view can be asked: for which day, and in which language. */
export const viewingSchema = z.object({
  date: z.optional(z.iso.date()),
  lang: z.optional(z.enum(langs)),
})

/** A route for every view of the registry. */
export function addViews(app: FastifyInstance, site: Site): void {
  for (const view of site.registry.views.values()) addView(app, site, view)
}

function addView(app: FastifyInstance, site: Site, view: AnyView): void {
  const coerce = coercer(view.params)
  app.get(fastifyPath(view.http.path), {
    config: { access: view.role, viewing: true },
    schema: {
      operationId: view.name,
      summary: `${view.title.ru} / ${view.title.en}`,
      tags: [tagOf(view.http.path)],
      querystring: view.params,
      response: { 200: jsonAnswer(view.title.en, answered(view)), default: problemAnswer },
    },
    handler: async (request, reply) => {
      const viewing = viewingOf(site, request)
      if (!viewing.ok) return sendRefusal(request, reply, viewing.refusal)
      const params = parse(view.params, coerce(paramsOf(request)))
      if (!params.ok) return sendRefusal(request, reply, params.refusal)
      // Written down while the book stands still: an answer may hold lists that the next command changes.
      const answer = await site.store.read(site.book.id, (book) => {
        const found = view.ask(book, params.value, viewing.value)
        return found.ok ? ok(JSON.stringify(found.value)) : found
      })
      if (!answer.ok) return sendRefusal(request, reply, answer.refusal)
      return reply.type('application/json').send(answer.value)
    },
  })
}

/** Where a view has nothing to answer the API refuses (404), so that null is never sent. */
function answered({ result }: AnyView): z.ZodMiniType {
  return result instanceof z.ZodMiniNullable ? (result.def.innerType as z.ZodMiniType) : result
}

function paramsOf(request: FastifyRequest): Readonly<Record<string, unknown>> {
  const { date: _, lang: __, ...rest } = request.query as Record<string, unknown>
  return { ...rest, ...(request.params as Record<string, unknown>) }
}

function viewingOf(site: Site, request: FastifyRequest): Result<Viewing> {
  const asked = parse(viewingSchema, request.query)
  if (!asked.ok) return asked
  const day = asked.value.date ?? dayAt(site.clock.now(), site.clock.tz)
  return ok({ day, lang: asked.value.lang ?? langOf(request) })
}
