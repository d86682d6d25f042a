import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const later = new URL('./later.ts', import.meta.url).href

export const program = fileURLToPath(new URL('../../bin/kartoteka.mjs', import.meta.url))

export interface ServerOptions {
  /** The folder with the built page; `dist/web` when unsaid. */
  readonly web?: string
  /** A database to begin with a copy of. */
  readonly copyOf?: string
}

/** A real server in a process of its own, with a database of its own. */
export class TestServer {
  readonly folder: string
  readonly db: string
  origin = ''
  /** The start link of the running server: good for one sign-in. */
  link = ''
  /** How many days later than today it lives. */
  private ahead = 0
  private readonly options: ServerOptions
  private child: ChildProcess | undefined

  private constructor(folder: string, options: ServerOptions) {
    this.folder = folder
    this.db = join(folder, 'kartoteka.db')
    this.options = options
  }

  static async start(options: ServerOptions = {}): Promise<TestServer> {
    const server = new TestServer(await mkdtemp(join(tmpdir(), 'kartoteka-e2e-')), options)
    if (options.copyOf !== undefined) await copyFile(options.copyOf, server.db)
    await server.run()
    return server
  }

  /** Starts the program again where it was before: same port, same database, another start link. */
  async restart(): Promise<void> {
    await this.stop()
    await this.run()
  }

  /** Starts the program again some days later than today. */
  async liveOn(days: number): Promise<void> {
    this.ahead = days
    await this.restart()
  }

  /** As a power cut would: nothing is said to it. */
  async kill9(): Promise<void> {
    await this.end('SIGKILL')
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM')
  }

  /** Stops the program and forgets its data. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill9()
    await rm(this.folder, { recursive: true, force: true })
  }

  private async run(): Promise<void> {
    const port = this.origin === '' ? '0' : new URL(this.origin).port
    const { web } = this.options
    const clock = this.ahead === 0 ? [] : ['--import', later]
    const serve = [program, 'serve', '--port', port, '--db', this.db]
    const child = spawn(process.execPath, [...clock, ...serve], {
      env: {
        ...process.env,
        KARTOTEKA_TEST_DAYS: String(this.ahead),
        ...(web !== undefined && { KARTOTEKA_WEB: web }),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    this.child = child
    for await (const line of createInterface(child.stdout)) {
      const link = /http:\/\/\S+\/\?start=\S+/.exec(line)?.[0]
      if (link === undefined) continue
      this.link = link
      this.origin = new URL(link).origin
      break
    }
    if (child.exitCode !== null) throw new Error('The server did not start')
    child.stdout.resume()
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
}
