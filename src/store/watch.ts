import type { Engine } from './engine/engine.ts'

type Listener = (book: string, revision: number) => void

/** Knows how far the books used here are, and tells when one of them moves, on this node or another. */
export class Watch {
  private readonly engine: Engine
  private readonly seen = new Map<string, number>()
  private readonly listeners = new Set<Listener>()
  private readonly timer: NodeJS.Timeout
  private polling = Promise.resolve()

  constructor(engine: Engine) {
    this.engine = engine
    engine.listen((book, revision) => this.moved(book, revision))
    this.timer = setInterval(() => {
      this.polling = this.poll()
    }, engine.pollEvery)
    this.timer.unref()
  }

  add(listener: Listener): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** A book was used at a revision: from now on its moves are looked for. */
  used(book: string, revision: number): void {
    if (this.seen.has(book)) this.moved(book, revision)
    else this.seen.set(book, revision)
  }

  /** A book was committed. */
  moved(book: string, revision: number): void {
    if (revision <= (this.seen.get(book) ?? -1)) return
    this.seen.set(book, revision)
    for (const listener of this.listeners) {
      try {
        listener(book, revision)
      } catch (error) {
        console.error('A listener of revisions failed', error)
      }
    }
  }

  async stop(): Promise<void> {
    clearInterval(this.timer)
    await this.polling
  }

  /** Other nodes tell of their commits, but word may be lost. */
  private async poll(): Promise<void> {
    const books = [...this.seen.keys()]
    if (books.length === 0 || this.listeners.size === 0) return
    const { db, oneOf } = this.engine
    const query = db.selectFrom('book').select(['id', 'revision']).where(oneOf('id', books))
    // An unreachable database is told to those who ask it for something.
    const found = await query.execute().catch(() => [])
    for (const { id, revision } of found) this.moved(id, revision)
  }
}
