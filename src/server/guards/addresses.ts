import type { FastifyRequest } from 'fastify'

const names = ['localhost', '127.0.0.1', '[::1]']

/** `localhost:4000` and its kin, for the port that this request came in by. */
function ownHosts(port: number | undefined): readonly string[] {
  const hosts = names.map((name) => `${name}:${port}`)
  return port === 80 ? [...hosts, ...names] : hosts
}

/** Whether the request was sent to this server by name, or by the development server before it. */
export function isOwnHost(request: FastifyRequest, devOrigin: string | undefined): boolean {
  const host = request.headers.host ?? ''
  return ownHosts(request.socket.localPort).includes(host) || `http://${host}` === devOrigin
}

/** Whether an Origin is a page that this server, under the name it was called by, has sent. */
export function isOwnOrigin(request: FastifyRequest, devOrigin: string | undefined): boolean {
  const { origin, host } = request.headers
  return origin === `http://${host}` || (origin !== undefined && origin === devOrigin)
}

/** The one name under which a browser keeps its copy of the book. */
export function canonicalOrigin(port: number | undefined): string {
  return port === 80 ? 'http://localhost' : `http://localhost:${port}`
}
