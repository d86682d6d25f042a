import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as z from 'zod/mini'
import { parse } from '../../book/parse.ts'
import type { Result } from '../../book/result.ts'
import { mayAct } from '../../book/role.ts'
import { langs } from '../../words/lang.ts'
import { memberOf } from '../access.ts'
import { jsonAnswer, problemAnswer } from '../api/answers.ts'
import { coercer } from '../api/coerce.ts'
import { langOf } from '../lang.ts'
import { sendRefusal } from '../problems.ts'
import type { Site } from '../site/site.ts'
import { deletedCards, deletedPageSchema } from './deleted.ts'
import { tell, toldPageSchema } from './told.ts'

const pageQuery = {
  /** Only what was done before this revision: `next` of the page before. */
  before: z.optional(z.int().check(z.gte(1))),
  limit: z._default(z.int().check(z.gte(1), z.lte(200)), 30),
  lang: z.optional(z.enum(langs)),
}
const querySchema = z.object(pageQuery)
const ownerSchema = z.object({ ...pageQuery, client: z.string().check(z.maxLength(100)) })
const commandSchema = z.object({ command: z.uuid() })

/** What a command did, record by record; its arguments are not told. */
const deedSchema = z.object({
  epoch: z.string(),
  revision: z.int(),
  command: z.object({
    id: z.string(),
    name: z.string(),
    at: z.string(),
    day: z.string(),
    tz: z.string(),
    actor: z.string(),
    version: z.int(),
  }),
  changes: z.array(
    z.object({
      type: z.string(),
      id: z.string(),
      before: z.nullable(z.record(z.string(), z.unknown())),
      after: z.nullable(z.record(z.string(), z.unknown())),
    }),
  ),
})

const readQuery = reader(querySchema)
const readOwner = reader(ownerSchema)
const readCommand = reader(commandSchema)

const tags = ['history']

/** Who did what, and when: all of it, what concerns one client, one command, and the cards that are gone. */
export function addHistory(app: FastifyInstance, site: Site): void {
  addAll(app, site)
  addOfClient(app, site)
  addDeleted(app, site)
  addDeed(app, site)
}

function addAll(app: FastifyInstance, site: Site): void {
  app.get('/api/history', {
    config: { access: 'member' },
    schema: {
      operationId: 'history',
      summary: 'Последние действия / The last actions',
      tags,
      querystring: querySchema,
      response: {
        200: jsonAnswer('A page, the latest first', toldPageSchema),
        default: problemAnswer,
      },
    },
    handler: async (request, reply) => {
      const query = readQuery(request)
      if (!query.ok) return sendRefusal(request, reply, query.refusal)
      const page = await site.store.history(site.book.id, asked(query.value))
      return tell(site, page, langOf(request))
    },
  })
}

function addOfClient(app: FastifyInstance, site: Site): void {
  app.get('/api/clients/:client/history', {
    config: { access: 'viewer' },
    schema: {
      operationId: 'client.history',
      summary: 'История карточки / History of a client',
      tags,
      querystring: ownerSchema,
      response: {
        200: jsonAnswer('A page, the latest first', toldPageSchema),
        default: problemAnswer,
      },
    },
    handler: async (request, reply) => {
      const query = readOwner(request)
      if (!query.ok) return sendRefusal(request, reply, query.refusal)
      const owner = query.value.client
      // Whoever may only look sees what is in the book, not what was taken out of it.
      const isSeen = mayAct(memberOf(request).role, 'member') || (await isThere(site, owner))
      if (!isSeen) return sendRefusal(request, reply, { code: 'client.unknown' })
      const page = await site.store.history(site.book.id, { owner, ...asked(query.value) })
      return tell(site, page, langOf(request))
    },
  })
}

function addDeleted(app: FastifyInstance, site: Site): void {
  app.get('/api/deleted', {
    config: { access: 'member' },
    schema: {
      operationId: 'deleted',
      summary: 'Удалённые карточки / Deleted cards',
      tags,
      querystring: querySchema,
      response: {
        200: jsonAnswer('A page, what was deleted last first', deletedPageSchema),
        default: problemAnswer,
      },
    },
    handler: async (request, reply) => {
      const query = readQuery(request)
      if (!query.ok) return sendRefusal(request, reply, query.refusal)
      return deletedCards(site, asked(query.value), langOf(request))
    },
  })
}

function addDeed(app: FastifyInstance, site: Site): void {
  app.get('/api/commands/:command', {
    config: { access: 'member' },
    schema: {
      operationId: 'command.show',
      summary: 'Что сделала команда / What a command did',
      tags,
      querystring: commandSchema,
      response: {
        200: jsonAnswer('What it did, record by record', deedSchema),
        default: problemAnswer,
      },
    },
    handler: async (request, reply) => {
      const query = readCommand(request)
      if (!query.ok) return sendRefusal(request, reply, query.refusal)
      const { store, book } = site
      const logged = await store.command(book.id, query.value.command)
      if (!logged || logged.refusal) {
        return sendRefusal(request, reply, { code: 'history.unknown' })
      }
      if (logged.erased) return sendRefusal(request, reply, { code: 'history.erased' })
      const { args: _, ...command } = logged.envelope
      const { epoch } = await store.head(book.id)
      return { epoch, revision: logged.revision, command, changes: logged.changes }
    },
  })
}

/** Reads what the path and the query ask for. */
function reader<Query>(schema: z.ZodMiniType<Query>): (request: FastifyRequest) => Result<Query> {
  const coerce = coercer(schema)
  return ({ query, params }) =>
    parse(schema, coerce({ ...(query as object), ...(params as object) }))
}

function asked({ before, limit }: { before?: number | undefined; limit: number }) {
  return { limit, ...(before !== undefined && { before }) }
}

/** Whether an owner is in the book, of whatever kind. */
function isThere({ store, registry, book }: Site, owner: string): Promise<boolean> {
  const kinds = [...registry.records.values()].filter((type) => type.owner === 'id')
  return store.read(book.id, (current) =>
    kinds.some(({ name }) => current.fields(name, owner) !== null),
  )
}
