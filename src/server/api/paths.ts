/** The path of a command or view as Fastify reads it: `/clients/{id}` is `/api/clients/:id`. */
export function fastifyPath(path: string): string {
  return `/api${path.replaceAll(/\{(\w+)\}/g, ':$1')}`
}

/** The names in a path of Fastify: `id` of `/api/clients/:id`. */
export function pathNames(url: string): readonly string[] {
  return [...url.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '')
}

/** The shelf that an operation stands on in the docs: `clients` of `/clients/{id}`. */
export function tagOf(path: string): string {
  return path.split('/')[1] ?? ''
}

/** Whether a request's address is one of the API, and not of a page or a file. */
export function isApi(url: string): boolean {
  return /^\/api(?:[/?]|$)/.test(url)
}
