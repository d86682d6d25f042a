import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as z from 'zod/mini'
import type { Change } from '../../book/change.ts'
import type { AnyCommand } from '../../book/command.ts'
import { issue } from '../../book/issue.ts'
import { namedRefusal } from '../../book/named-refusal.ts'
import { ok, type Result, refuse } from '../../book/result.ts'
import type { LoggedCommand } from '../../store/types.ts'
import { memberOf } from '../access.ts'
import { langOf } from '../lang.ts'
import { sendRefusal } from '../problems.ts'
import { checkShape } from '../shape.ts'
import type { Site } from '../site/site.ts'
import { jsonAnswer, problemAnswer } from './answers.ts'
import { coercer } from './coerce.ts'
import { fastifyPath, tagOf } from './paths.ts'
import { stampHeaders, stampOf } from './stamp.ts'

/** What a command did: the records it changed, as they are now; `data` null where one is gone. */
const doneSchema = z.object({
  command: z.string(),
  revision: z.int(),
  records: z.array(
    z.object({
      type: z.string(),
      id: z.string(),
      data: z.nullable(z.record(z.string(), z.unknown())),
    }),
  ),
})

/** A route for every command of the registry. Answers 201 when something was created, else 200. */
export function addCommands(app: FastifyInstance, site: Site): void {
  for (const command of site.registry.commands.values()) addCommand(app, site, command)
}

function addCommand(app: FastifyInstance, site: Site, command: AnyCommand): void {
  const coerce = coercer(command.args)
  app.route({
    method: command.http.method,
    url: fastifyPath(command.http.path),
    config: { access: command.role },
    schema: {
      operationId: command.name,
      summary: `${command.title.ru} / ${command.title.en}`,
      tags: [tagOf(command.http.path)],
      body: command.args,
      headers: stampHeaders,
      response: {
        200: jsonAnswer('Done; the records that it changed, as they are now', doneSchema),
        201: jsonAnswer('Done, and something was created', doneSchema),
        default: problemAnswer,
      },
    },
    handler: async (request, reply) => {
      const args = argsOf(request, coerce)
      const logged = args.ok ? await give(site, command, request, args.value) : args
      if (!logged.ok) {
        const wording = await site.registry.wording()
        const named = namedRefusal(wording, logged.refusal, langOf(request))
        return sendRefusal(request, reply, named)
      }
      const { envelope, revision, changes } = logged.value
      const records = await recordsNow(site, changes)
      reply.code(changes.some((change) => change.before === null) ? 201 : 200)
      return { command: envelope.id, revision, records }
    },
  })
}

/** The arguments from the path and the body; the path wins. */
function argsOf(
  request: FastifyRequest,
  coerce: ReturnType<typeof coercer>,
): Result<Readonly<Record<string, unknown>>> {
  const body = request.body ?? {}
  if (typeof body !== 'object' || Array.isArray(body)) return refuse('input.type', { at: '' }, '')
  const args = { ...body, ...coerce(request.params) }
  const shape = checkShape(args)
  return shape.ok ? ok(args) : shape
}

async function give(
  site: Site,
  command: AnyCommand,
  request: FastifyRequest,
  args: Readonly<Record<string, unknown>>,
): Promise<Result<LoggedCommand>> {
  const stamp = stampOf(site, request)
  if (!stamp.ok) return stamp
  const { registry, store } = site
  const envelope = await store.read(site.book.id, (book) =>
    issue(registry, command.name, args, stamp.value, book),
  )
  if (!envelope.ok) return envelope
  await store.run(site.book.id, [envelope.value], memberOf(request))
  const logged = await store.command(site.book.id, stamp.value.id)
  if (!logged) throw new Error('The store forgot a command that it has answered')
  if (logged.envelope.name !== command.name) return refuse('api.key-used')
  return logged.refusal ? { ok: false, refusal: logged.refusal } : ok(logged)
}

async function recordsNow(site: Site, changes: readonly Change[]) {
  return site.store.read(site.book.id, (book) =>
    changes.map(({ type, id }) => ({ type, id, data: book.fields(type, id) })),
  )
}
