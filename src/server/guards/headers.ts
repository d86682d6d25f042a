import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

const common = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
}

const appPolicy = {
  ...common,
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'require-trusted-types-for': ["'script'"],
}

/** The one style that Swagger UI writes into its page, by the hash that Chromium names. */
const docsStyle = "'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='"

/** The pages of `/api/docs` are Swagger UI, which writes HTML from strings: no Trusted Types there. */
export const docsPolicy = Object.entries({ ...common, 'style-src': ["'self'", docsStyle] })
  .map(([name, values]) => `${name} ${values.join(' ')}`)
  .join('; ')

/** Security headers on every answer, refusals included: register it before anything that answers. */
export async function addHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: appPolicy },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: false,
  })
}
