import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { explain } from '../../words/refusals/explain.ts'
import { isApi } from '../api/paths.ts'
import { canonicalOrigin } from '../guards/addresses.ts'
import { langOf } from '../lang.ts'
import { sendRefusal } from '../problems.ts'

const forever = 'public, max-age=31536000, immutable'

/** The web app: its files, and for every other page of it the shell, which then shows the right screen. */
export async function addWebApp(app: FastifyInstance, webRoot: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: webRoot,
    index: false,
    dotfiles: 'ignore',
    preCompressed: true,
    suppressWarning: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isHashed = path.startsWith(join(webRoot, 'assets'))
      reply.header('cache-control', isHashed ? forever : 'no-cache')
    },
  })
  app.get('/', { schema: { hide: true } }, (request, reply) => sendShell(request, reply, webRoot))
  app.setNotFoundHandler((request, reply) =>
    isPage(request)
      ? sendShell(request, reply, webRoot)
      : sendRefusal(request, reply, { code: 'request.not-found' }),
  )
}

/** A page of the app, and not a file that is missing or a call to the API. */
function isPage(request: FastifyRequest): boolean {
  const path = request.url.split('?')[0] ?? ''
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  return isRead && !isApi(path) && !/\.\w+$/.test(path)
}

function sendShell(request: FastifyRequest, reply: FastifyReply, webRoot: string) {
  const origin = canonicalOrigin(request.socket.localPort)
  if (isOtherName(request)) return reply.redirect(`${origin}${request.url}`, 307)
  if (existsSync(join(webRoot, 'index.html'))) return reply.sendFile('index.html')
  return reply
    .code(503)
    .type('text/plain; charset=utf-8')
    .send(explain({ code: 'web.missing' }, langOf(request)))
}

/** A browser that came by a number would keep a second copy of the book beside that of `localhost`. */
function isOtherName(request: FastifyRequest): boolean {
  const isNavigation = request.headers['sec-fetch-mode'] === 'navigate'
  return isNavigation && /^(127\.0\.0\.1|\[::1\])(:|$)/.test(request.headers.host ?? '')
}
