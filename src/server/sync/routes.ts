import type { FastifyInstance } from 'fastify'
import { parse } from '../../book/parse.ts'
import type { Cursor, Page } from '../../store/types.ts'
import { memberOf } from '../access.ts'
import { jsonAnswer, problemAnswer } from '../api/answers.ts'
import { coercer } from '../api/coerce.ts'
import { sendRefusal } from '../problems.ts'
import type { Site } from '../site/site.ts'
import { answerAll } from './answer.ts'
import {
  pageSchema,
  pullSchema,
  pushAnswerSchema,
  pushSchema,
  pushShape,
  rowsInPush,
} from './schemas.ts'

/** A month of work offline, or a book of thousands brought in, in one request. */
const pushLimit = 64 * 1024 * 1024

const tags = ['sync']

/** How devices keep their copy of the book: `push` what was done there, `pull` what was done elsewhere. */
export function addSync(app: FastifyInstance, site: Site): void {
  addPush(app, site)
  addPull(app, site)
}

function addPush(app: FastifyInstance, site: Site): void {
  app.post('/api/sync/push', {
    config: { access: 'viewer' },
    bodyLimit: pushLimit,
    schema: {
      operationId: 'sync.push',
      summary: 'Отдать сделанное на устройстве / Hand over what was done on a device',
      tags,
      body: pushShape,
      response: {
        200: jsonAnswer('An answer to each command, and what else is new', pushAnswerSchema),
        default: problemAnswer,
      },
    },
    handler: async (request, reply) => {
      const body = parse(pushSchema, request.body)
      if (!body.ok) return sendRefusal(request, reply, body.refusal)
      const { epoch, cursor, commands } = body.value
      const head = await site.store.head(site.book.id)
      if (head.epoch !== epoch) return sendRefusal(request, reply, { code: 'sync.epoch' })
      const answers = await answerAll(site, memberOf(request), commands)
      return { epoch, answers, page: await newsSince(site, cursor) }
    },
  })
}

/** All that the device has not seen; if that is too much, nothing, and a `next` where it stands: then it pulls. */
async function newsSince(site: Site, cursor: Cursor): Promise<Page> {
  const page = await site.store.rowsSince(site.book.id, cursor, rowsInPush)
  return page.next ? { ...page, rows: [], next: cursor } : page
}

function addPull(app: FastifyInstance, site: Site): void {
  const coerce = coercer(pullSchema)
  app.get('/api/sync/pull', {
    config: { access: 'viewer' },
    schema: {
      operationId: 'sync.pull',
      summary: 'Забрать изменения по страницам / Take changes, page by page',
      tags,
      querystring: pullSchema,
      response: { 200: jsonAnswer('A page of rows', pageSchema), default: problemAnswer },
    },
    handler: async (request, reply) => {
      const query = parse(pullSchema, coerce(request.query))
      if (!query.ok) return sendRefusal(request, reply, query.refusal)
      const { rev, id, limit } = query.value
      return site.store.rowsSince(site.book.id, { rev, id }, limit)
    },
  })
}
