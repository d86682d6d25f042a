import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import * as z from 'zod/mini'
import { parse } from '../../book/parse.ts'
import { roles } from '../../book/role.ts'
import { memberOf } from '../access.ts'
import { jsonAnswer, problemAnswer } from '../api/answers.ts'
import { sendRefusal } from '../problems.ts'
import type { Site } from '../site/site.ts'
import { startSession } from './session.ts'

const tokenSchema = z.object({ token: z.string().check(z.maxLength(200)) })

/** Who is in, which book it is and where the book stands. */
const sessionSchema = z.object({
  member: z.object({ id: z.string(), role: z.enum(roles) }),
  book: z.object({ id: z.string(), name: z.string() }),
  epoch: z.string(),
  revision: z.int(),
})

const attempts = { max: 10, timeWindow: '1 minute' }

/** `POST /api/session` trades the token of the start link for a cookie; `GET` says who is in. */
export async function addSession(app: FastifyInstance, site: Site): Promise<void> {
  await app.register(rateLimit, { global: false })
  const response = {
    200: jsonAnswer('Who is in, which book it is and where it stands', sessionSchema),
    default: problemAnswer,
  }
  const tags = ['session']

  app.post('/api/session', {
    config: { access: 'open', rateLimit: attempts },
    schema: {
      operationId: 'session.start',
      summary: 'Войти по ссылке запуска / Sign in with the start link',
      tags,
      body: tokenSchema,
      response,
    },
    handler: async (request, reply) => {
      const body = parse(tokenSchema, request.body)
      if (!body.ok) return sendRefusal(request, reply, body.refusal)
      const head = await site.store.head(site.book.id)
      if (!site.startToken.spend(body.value.token)) {
        return sendRefusal(request, reply, { code: 'session.token' })
      }
      startSession(site, request, reply)
      return { member: site.owner, book: site.book, ...head }
    },
  })

  app.get('/api/session', {
    config: { access: 'viewer' },
    schema: {
      operationId: 'session.show',
      summary: 'Кто вошёл и какая картотека / Who is in, and which book',
      tags,
      response,
    },
    handler: async (request, reply) => {
      startSession(site, request, reply)
      const head = await site.store.head(site.book.id)
      return { member: memberOf(request), book: site.book, ...head }
    },
  })
}
