import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ok, type Result, refuse } from '../../book/result.ts'
import { isApi } from '../api/paths.ts'
import type { Config } from '../config.ts'
import { sendRefusal } from '../problems.ts'
import { isOwnHost, isOwnOrigin } from './addresses.ts'

const safeMethods = ['GET', 'HEAD', 'OPTIONS']

/** Every request passes here first: it must be meant for this server and come from its own pages. */
export function addGuards(app: FastifyInstance, config: Config): void {
  app.addHook('onRequest', async (request, reply) => {
    const passed = admit(request, config)
    return passed.ok ? undefined : stop(request, reply, passed)
  })
}

function stop(request: FastifyRequest, reply: FastifyReply, passed: Result<never>) {
  return passed.ok ? undefined : sendRefusal(request, reply, passed.refusal)
}

/** Refuses `guard.host` (a name that was made to point here) and `guard.origin` (another site's page). */
function admit(request: FastifyRequest, config: Config): Result<undefined> {
  if (!isOwnHost(request, config.devOrigin)) return refuse('guard.host')
  const fine = safeMethods.includes(request.method)
    ? isOwnRead(request)
    : isOwnWrite(request, config.devOrigin)
  return fine ? ok(undefined) : refuse('guard.origin')
}

/** Another site may lead a person here by a link, but its pages may not ask for data. */
function isOwnRead(request: FastifyRequest): boolean {
  const isNavigation = request.headers['sec-fetch-mode'] === 'navigate'
  return isNavigation || !isApi(request.url) || isFromOwnPage(request)
}

/** Browsers send Origin with every write; a cookie without one does not come from a browser's page. */
function isOwnWrite(request: FastifyRequest, devOrigin: string | undefined): boolean {
  if (request.headers.origin !== undefined) return isOwnOrigin(request, devOrigin)
  return request.headers.cookie === undefined && isFromOwnPage(request)
}

function isFromOwnPage(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site']
  return site === undefined || site === 'same-origin' || site === 'none'
}
