import type { Registry } from '../book/registry.ts'
import { ok, type Result, refuse } from '../book/result.ts'
import { StoreError } from '../store/error.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/types.ts'
import { createApp } from './app.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import { faultOf } from './faults.ts'
import { canonicalOrigin } from './guards/addresses.ts'
import { listen } from './listen.ts'
import { localBook } from './local-book.ts'
import { startRetention } from './retention.ts'
import { sessionSecret } from './session/secret.ts'
import { createStartToken } from './session/start-token.ts'
import type { Site } from './site/site.ts'
import { stopWithin } from './stop.ts'
import { packageVersion } from './version.ts'

export interface Running {
  readonly port: number
  /** The address with the one-time token that lets the first who opens it in. */
  readonly link: string
  /** Answers what was asked already, then closes; resolves when nothing is left open. */
  stop(): Promise<void>
}

export interface ServeOptions {
  readonly config: Config
  readonly registry: Registry
  readonly clock: Clock
}

/**
 * Opens the store, makes the local book if there is none, and listens.
 * Refuses `store.*`, `start.data-folder`, `start.port-taken`, `start.port-forbidden` and `start.port`.
 */
export async function serve(options: ServeOptions): Promise<Result<Running>> {
  const store = await openedStore(options)
  if (!store.ok) return store
  const running = await run(options, store.value)
  if (!running.ok) await store.value.close()
  return running
}

async function openedStore({ config, registry, clock }: ServeOptions): Promise<Result<Store>> {
  try {
    const now = () => clock.now().toString({ smallestUnit: 'millisecond' })
    return ok(await openStore(config.db, registry, { clock: now }))
  } catch (error) {
    if (error instanceof StoreError) return refuse(error.code)
    throw error
  }
}

async function run(options: ServeOptions, store: Store): Promise<Result<Running>> {
  const secret = await keptSecret(options.config.dataDir)
  if (!secret.ok) return secret
  const site: Site = {
    ...(await localBook(store)),
    store,
    registry: options.registry,
    config: options.config,
    clock: options.clock,
    version: packageVersion(),
    secret: secret.value,
    startToken: createStartToken(),
  }
  const app = await createApp(site)
  const listening = await listen(app, options.config)
  if (!listening.ok) {
    await app.close()
    return listening
  }
  const { port, cut } = listening.value
  const retention = startRetention(site, app.log)
  return ok({
    port,
    link: `${canonicalOrigin(port)}/?start=${site.startToken.value}`,
    stop: async () => {
      await retention.stop()
      await stopWithin(app, store, cut)
    },
  })
}

async function keptSecret(dataDir: string): Promise<Result<Uint8Array>> {
  try {
    return ok(await sessionSecret(dataDir))
  } catch (error) {
    return refuse('start.data-folder', { folder: dataDir, fault: faultOf(error) ?? '' })
  }
}
