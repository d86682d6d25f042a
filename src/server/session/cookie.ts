import type { FastifyReply, FastifyRequest } from 'fastify'
import { ticketLife } from './ticket.ts'

/** Browsers keep cookies by host, not by port: two books on one machine need two names. */
function cookieName(request: FastifyRequest): string {
  return `kartoteka-${request.socket.localPort}`
}

export function readCookie(request: FastifyRequest): string | undefined {
  const start = `${cookieName(request)}=`
  const pairs = request.headers.cookie?.split(';') ?? []
  return pairs
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(start))
    ?.slice(start.length)
}

/** Without `Secure`: on loopback there is no TLS, and Safari keeps no secure cookie of http://localhost. */
export function writeCookie(request: FastifyRequest, reply: FastifyReply, value: string): void {
  const attributes = `Path=/api; Max-Age=${ticketLife}; HttpOnly; SameSite=Strict`
  reply.header('set-cookie', `${cookieName(request)}=${value}; ${attributes}`)
}
