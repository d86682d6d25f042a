import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export const program = fileURLToPath(new URL('../../bin/kartoteka.mjs', import.meta.url))
const later = new URL('./later.ts', import.meta.url).href
const host = fileURLToPath(new URL('./host.ts', import.meta.url))

/** What a server of a test is started with. */
export interface Serving {
  readonly db: string
  readonly port: string
  /** The folder with the built page; `dist/web` when unsaid. */
  readonly web: string | undefined
  /** How many days later than today it lives. */
  readonly days: number
}

/** Something that serves in a process of its own; answers the start link. */
export interface Server {
  serve(serving: Serving): Promise<string>
  stop(): Promise<void>
  /** As a power cut would: nothing is said to it. */
  kill9(): Promise<void>
}

/** The program as a person starts it. */
export class Program implements Server {
  private child: ChildProcess | undefined

  async serve({ db, port, web, days }: Serving): Promise<string> {
    const clock = days === 0 ? [] : ['--import', later]
    const child = spawn(
      process.execPath,
      [...clock, program, 'serve', '--port', port, '--db', db],
      {
        env: {
          ...process.env,
          KARTOTEKA_TEST_DAYS: String(days),
          ...(web !== undefined && { KARTOTEKA_WEB: web }),
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    this.child = child
    for await (const line of createInterface(child.stdout)) {
      const link = /http:\/\/\S+\/\?start=\S+/.exec(line)?.[0]
      if (link === undefined) continue
      child.stdout.resume()
      return link
    }
    throw new Error('The server did not start')
  }

  stop(): Promise<void> {
    return end(this.child, 'SIGTERM')
  }

  kill9(): Promise<void> {
    return end(this.child, 'SIGKILL')
  }
}

/** What a host is asked for. */
export type Asked = Serving | 'stop'

/** A process that serves for one test after another: to start the program takes longer than many a story. */
export class Host implements Server {
  private static readonly idle: Host[] = []
  private readonly child: ChildProcess

  private constructor() {
    this.child = spawn(process.execPath, [host], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    this.child.unref()
    this.child.channel?.unref()
  }

  static get(): Host {
    return Host.idle.pop() ?? new Host()
  }

  async serve(serving: Serving): Promise<string> {
    return String(await this.ask(serving))
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return
    await this.ask('stop')
    Host.idle.push(this)
  }

  kill9(): Promise<void> {
    return end(this.child, 'SIGKILL')
  }

  private async ask(asked: Asked): Promise<unknown> {
    const { child } = this
    const over = new AbortController()
    const { signal } = over
    child.channel?.ref()
    try {
      const answered = once(child, 'message', { signal })
      const ended = once(child, 'exit', { signal }).then(() => {
        throw new Error('The server has ended')
      })
      child.send(asked)
      const [answer] = await Promise.race([answered, ended])
      return answer
    } finally {
      over.abort()
      child.channel?.unref()
    }
  }
}

async function end(child: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}
