import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Member } from '../../store/types.ts'
import type { Site } from '../site/site.ts'
import { readCookie, writeCookie } from './cookie.ts'
import { openTicket, sealTicket } from './ticket.ts'

/** Who the request's cookie says that it is; undefined without a session of this book. */
export function memberOfSession(site: Site, request: FastifyRequest): Member | undefined {
  const sealed = readCookie(request)
  const now = site.clock.now().epochMilliseconds
  const ticket = sealed === undefined ? undefined : openTicket(site.secret, sealed, now)
  const isOwner = ticket?.book === site.book.id && ticket.member === site.owner.id
  return isOwner ? site.owner : undefined
}

/** Begins a session, or begins its time anew. */
export function startSession(site: Site, request: FastifyRequest, reply: FastifyReply): void {
  const issued = site.clock.now().epochMilliseconds
  const ticket = { member: site.owner.id, book: site.book.id, issued }
  writeCookie(request, reply, sealTicket(site.secret, ticket))
}
