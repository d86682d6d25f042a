import { setTimeout as sleep } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import pg from 'pg'
import type { Tables } from '../tables.ts'

const channel = 'kartoteka'
const longestPause = 5_000

/** Notices of so many milliseconds go together: sent one a commit they halve what a server takes. */
const gathering = 10

type Heard = (book: string, revision: number) => void

/** Word of commits between nodes, on a connection of its own that is made again when it breaks. */
export class Notices {
  private readonly db: Kysely<Tables>
  private readonly options: pg.ClientConfig
  private readonly waiting = new Map<string, number>()
  private readonly stopping = new AbortController()
  private sending: Promise<void> | undefined
  private listening: Promise<void> | undefined
  private release = () => {}

  constructor(db: Kysely<Tables>, options: pg.ClientConfig) {
    this.db = db
    this.options = options
  }

  /** Sent after the commit; what comes while one statement is on its way goes with the next. */
  tell(book: string, revision: number): void {
    this.waiting.set(book, revision)
    this.sending ??= this.send().finally(() => {
      this.sending = undefined
    })
  }

  listen(heard: Heard): void {
    this.listening = this.keepListening(heard)
  }

  async stop(): Promise<void> {
    this.stopping.abort()
    this.release()
    await this.sending
    await this.listening
  }

  private async send(): Promise<void> {
    while (this.waiting.size > 0) {
      await sleep(gathering)
      const notices = Array.from(this.waiting, (notice) => JSON.stringify(notice))
      this.waiting.clear()
      // A notice that is lost is made up for by polling.
      await sql`select pg_notify(${channel}, notice) from unnest(${notices}::text[]) as notice`
        .execute(this.db)
        .catch(() => undefined)
    }
  }

  private async keepListening(heard: Heard): Promise<void> {
    let pause = 100
    const { signal } = this.stopping
    while (!signal.aborted) {
      const began = performance.now()
      await this.listenOnce(heard).catch(() => undefined)
      pause = performance.now() - began > longestPause ? 100 : Math.min(pause * 2, longestPause)
      await sleep(pause, undefined, { signal, ref: false }).catch(() => undefined)
    }
  }

  /** Until the connection ends or the store is closed. */
  private async listenOnce(heard: Heard): Promise<void> {
    const client = new pg.Client(this.options)
    const ended = new Promise<void>((resolve) => {
      this.release = resolve
      client.once('end', resolve)
      client.on('error', () => resolve())
    })
    client.on('notification', ({ payload }) => {
      // Only `send` writes to this channel.
      const [book, revision] = JSON.parse(payload ?? '[]') as [string?, number?]
      if (book !== undefined && revision !== undefined) heard(book, revision)
    })
    const started = client.connect().then(() => client.query(`listen ${channel}`))
    // The driver never finishes a client that is ended while it connects.
    const done = () => client.end().catch(() => undefined)
    started.then(
      () => ended.then(done),
      () => done(),
    )
    await Promise.race([started, ended])
    await ended
  }
}
