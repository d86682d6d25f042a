import { createServer, type Server } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { ok, type Result, refuse } from '../book/result.ts'
import { patience } from './app.ts'
import type { Config } from './config.ts'
import { faultOf } from './faults.ts'

export interface Listening {
  readonly port: number
  /** Breaks off every connection that is still there. */
  cut(): void
}

/**
 * Listens on loopback, by IPv6 too where there is any, since browsers take `localhost` for either.
 * Refuses `start.port-taken`, `start.port-forbidden` and `start.port`.
 */
export async function listen(app: FastifyInstance, config: Config): Promise<Result<Listening>> {
  const second = createServer(patience, app.routing)
  app.addHook('onClose', () => closed(second))
  try {
    await app.listen({ host: config.host, port: config.port })
    const port = portOf(app.server)
    if (config.host === '127.0.0.1') await alsoBySix(second, port)
    return ok({ port, cut: () => cutAll([app.server, second]) })
  } catch (error) {
    return refuse(codeOf(faultOf(error)), { port: config.port })
  }
}

/** A machine without IPv6 does without; another program on this port there would get our visitors. */
async function alsoBySix(server: Server, port: number): Promise<void> {
  try {
    await bind(server, port)
  } catch (error) {
    if (faultOf(error) === 'EADDRINUSE') throw error
  }
}

function bind(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '::1', port, ipv6Only: true }, resolve)
  })
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
  })
}

function cutAll(servers: readonly Server[]): void {
  for (const server of servers) server.closeAllConnections()
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port')
  return address.port
}

function codeOf(fault: string | undefined): string {
  if (fault === 'EADDRINUSE') return 'start.port-taken'
  return fault === 'EACCES' ? 'start.port-forbidden' : 'start.port'
}
