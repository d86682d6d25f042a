import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'

const open = { config: { access: 'open' }, schema: { hide: true } } as const

/**
 * `/api/openapi.json` for programs and `/api/docs` for people, open to all: they tell nothing of any book.
 * Register it before the routes that it tells of. What describes them is a fifth of all modules of the server, so
 * it is made when somebody asks.
 */
export function addDocs(app: FastifyInstance, version: string): void {
  const routes: RouteOptions[] = []
  app.addHook('onRoute', (route) => {
    if (route.method !== 'HEAD' && !route.schema?.hide) routes.push(route)
  })
  let made: Promise<FastifyInstance> | undefined
  const describe = async () => {
    const { createDescription } = await import('./description.ts')
    return createDescription(routes, version)
  }
  const ask = async ({ url }: FastifyRequest, reply: FastifyReply) => {
    made ??= describe()
    // What could not be loaded once is tried again.
    made.catch(() => {
      made = undefined
    })
    const description = await made
    const answer = await description.inject(url)
    return reply.code(answer.statusCode).headers(answer.headers).send(answer.rawPayload)
  }
  app.get('/api/openapi.json', open, ask)
  app.get('/api/docs', open, ask)
  app.get('/api/docs/*', open, ask)
}
