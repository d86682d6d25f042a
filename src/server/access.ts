import type { FastifyInstance, FastifyRequest } from 'fastify'
import { mayAct, type Role } from '../book/role.ts'
import type { Member } from '../store/types.ts'
import { isApi } from './api/paths.ts'
import { sendRefusal } from './problems.ts'
import { memberOfSession } from './session/session.ts'
import type { Site } from './site/site.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The least role that may call the route, or `open` for everyone; the owner alone when unsaid. */
    access?: Role | 'open'
  }
  interface FastifyRequest {
    member: Member | undefined
  }
}

/** The one place where it is decided who may call what. */
export function addAccess(app: FastifyInstance, site: Site): void {
  app.decorateRequest('member', undefined)
  app.addHook('onRequest', async (request, reply) => {
    if (!isGuarded(request)) return
    request.member = memberOfSession(site, request)
    if (!request.member) return sendRefusal(request, reply, { code: 'session.required' })
    const needed = neededRole(request)
    if (mayAct(request.member.role, needed)) return
    return sendRefusal(request, reply, { code: 'access.forbidden', params: { role: needed } })
  })
}

/** The member on whose behalf a guarded route was called. */
export function memberOf(request: FastifyRequest): Member {
  if (!request.member) throw new Error('A guarded route was reached without a member')
  return request.member
}

/** The app shell is open to all: it holds no data. Everything below `/api` is closed unless said otherwise. */
function isGuarded(request: FastifyRequest): boolean {
  const { url = '', config } = request.routeOptions
  if (config.access === 'open') return false
  return isApi(url) || isApi(request.url)
}

function neededRole(request: FastifyRequest): Role {
  const { url = '', config } = request.routeOptions
  if (!isApi(url)) return 'viewer'
  const { access } = config
  return access === undefined || access === 'open' ? 'owner' : access
}
