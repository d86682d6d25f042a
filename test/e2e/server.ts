import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Host, Program, type Server } from './program.ts'

export interface ServerOptions {
  /** The folder with the built page; `dist/web` when unsaid. */
  readonly web?: string
  /** A database to begin with a copy of. */
  readonly copyOf?: string
  /** The program as a person starts it, not one server of a process that has many in turn. */
  readonly own?: boolean
}

/** A real server with a database of its own. */
export class TestServer {
  readonly folder: string
  readonly db: string
  origin = ''
  /** The start link of the running server: good for one sign-in. */
  link = ''
  /** How many days later than today it lives. */
  private days = 0
  private readonly options: ServerOptions
  private server: Server | undefined

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

  /** Starts again where it was before: same port, same database, another start link. */
  async restart(): Promise<void> {
    await this.stop()
    await this.run()
  }

  /** Starts again some days later than today. */
  async liveOn(days: number): Promise<void> {
    this.days = days
    await this.restart()
  }

  /** As a power cut would: nothing is said to it. */
  async kill9(): Promise<void> {
    const { server } = this
    this.server = undefined
    await server?.kill9()
  }

  async stop(): Promise<void> {
    const { server } = this
    this.server = undefined
    await server?.stop()
  }

  /** Stops and forgets its data. */
  async [Symbol.asyncDispose](): Promise<void> {
    await (this.options.own ? this.kill9() : this.stop())
    await rm(this.folder, { recursive: true, force: true })
  }

  private async run(): Promise<void> {
    const port = this.origin === '' ? '0' : new URL(this.origin).port
    const { web, own } = this.options
    const server = own ? new Program() : Host.get()
    this.server = server
    this.link = await server.serve({ db: this.db, port, web, days: this.days })
    this.origin = new URL(this.link).origin
  }
}
