import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ok, type Result, refuse } from '../book/result.ts'

/** What was asked for, by flags or by the environment, before anything was checked. */
export interface Settings {
  readonly host?: string | undefined
  readonly port?: string | undefined
  readonly db?: string | undefined
  readonly web?: string | undefined
  readonly log?: string | undefined
  /** The address of a development server whose pages may call this one. */
  readonly devOrigin?: string | undefined
}

export interface Config {
  readonly host: '127.0.0.1' | '::1'
  /** 0 lets the system choose, which only tests want. */
  readonly port: number
  /** A file, or a `postgres://` address. */
  readonly db: string
  /** The folder for what must survive a restart and does not belong into the book. */
  readonly dataDir: string
  readonly webRoot: string
  readonly logLevel: LogLevel
  readonly devOrigin: string | undefined
}

/** The variables that are read; the flags of the same names win. */
interface Environment {
  readonly KARTOTEKA_HOST?: string
  readonly KARTOTEKA_PORT?: string
  readonly DATABASE_URL?: string
  readonly KARTOTEKA_WEB?: string
  readonly KARTOTEKA_LOG?: string
  readonly KARTOTEKA_DEV_ORIGIN?: string
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

const packageRoot = fileURLToPath(new URL('../../', import.meta.url))

/** First step: flags win over the environment; empty ones count as absent. */
export function readSettings(env: Environment, flags: Settings = {}): Settings {
  return {
    host: flags.host || env.KARTOTEKA_HOST || undefined,
    port: flags.port || env.KARTOTEKA_PORT || undefined,
    db: flags.db || env.DATABASE_URL || undefined,
    web: flags.web || env.KARTOTEKA_WEB || undefined,
    log: flags.log || env.KARTOTEKA_LOG || undefined,
    devOrigin: flags.devOrigin || env.KARTOTEKA_DEV_ORIGIN || undefined,
  }
}

/** Second step. Refuses `config.host`, `config.port`, `config.log`, `config.origin`. */
export function checkSettings(settings: Settings): Result<Config> {
  const { host, port, log = 'warn', devOrigin, db = 'data/kartoteka.db' } = settings
  const address = loopback(host ?? '127.0.0.1')
  if (!address) return refuse('config.host', { host: host ?? '' })
  const number = portOf(port ?? '4000')
  if (number === undefined) return refuse('config.port', { port: port ?? '' })
  const logLevel = logLevels.find((level) => level === log)
  if (!logLevel) return refuse('config.log', { log, levels: logLevels.join(', ') })
  if (devOrigin !== undefined && !isLoopbackOrigin(devOrigin)) {
    return refuse('config.origin', { origin: devOrigin })
  }
  return ok({
    host: address,
    port: number,
    db,
    dataDir: isServerAddress(db) ? resolve('data') : dirname(resolve(db.replace(/^sqlite:/, ''))),
    webRoot: resolve(settings.web ?? `${packageRoot}dist/web`),
    logLevel,
    devOrigin,
  })
}

function loopback(host: string): Config['host'] | undefined {
  if (host === 'localhost' || host === '127.0.0.1') return '127.0.0.1'
  return host === '::1' || host === '[::1]' ? '::1' : undefined
}

function portOf(text: string): number | undefined {
  const port = Number(text)
  return /^\d{1,5}$/.test(text) && port <= 65_535 ? port : undefined
}

function isLoopbackOrigin(origin: string): boolean {
  return /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/.test(origin)
}

function isServerAddress(db: string): boolean {
  return /^postgres(ql)?:\/\//.test(db)
}
