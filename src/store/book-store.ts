import { randomUUID } from 'node:crypto'
import type { Book } from '../book/book.ts'
import type { Envelope } from '../book/envelope.ts'
import type { Registry } from '../book/registry.ts'
import type { Engine } from './engine/engine.ts'
import { Erasure } from './erasure.ts'
import { StoreError } from './error.ts'
import { readDeletions, readHistory, readMemberNames, readNamed } from './history.ts'
import { commandQuery, loggedOf } from './log.ts'
import { Request } from './request.ts'
import { Residents } from './residents.ts'
import { pageOf, pageQuery, readHead } from './rows.ts'
import { Trace } from './trace.ts'
import type {
  Answer,
  BookInfo,
  Cursor,
  Head,
  HistoryPage,
  HistoryQuery,
  LoggedCommand,
  Member,
  NamedCommand,
  Page,
  Store,
} from './types.ts'
import { Watch } from './watch.ts'
import { rows, type Work } from './work.ts'
import { Worker, type Workplace } from './worker.ts'

export interface BookStoreOptions {
  readonly now: () => string
  readonly residentBytes: number
}

/** The store over any engine. */
export class BookStore implements Store {
  private readonly engine: Engine
  private readonly now: () => string
  private readonly residents: Residents
  private readonly trace: Trace
  private readonly erasure: Erasure
  private readonly watch: Watch
  private readonly place: Workplace
  private readonly workers = new Map<string, Worker>()
  private closing: Promise<void> | undefined

  constructor(engine: Engine, registry: Registry, { now, residentBytes }: BookStoreOptions) {
    this.engine = engine
    this.now = now
    this.residents = new Residents(engine, registry, residentBytes)
    this.trace = new Trace(engine, registry, this.residents)
    this.erasure = new Erasure(engine, registry, this.residents, this.trace)
    this.watch = new Watch(engine)
    const committed = (book: string, revision: number) => {
      this.watch.moved(book, revision)
      engine.notify(book, revision)
    }
    this.place = {
      engine,
      registry,
      residents: this.residents,
      now,
      committed,
      erasure: this.erasure,
    }
  }

  books(): Promise<readonly BookInfo[]> {
    return this.ask(({ db }) =>
      db.selectFrom('book').select(['id', 'name']).orderBy('created_at').orderBy('id').execute(),
    )
  }

  createBook(info: BookInfo, owner: Member): Promise<void> {
    return this.ask((engine) => engine.transaction(() => this.insertBook(info, owner)))
  }

  async head(book: string): Promise<Head> {
    const head = await this.ask((engine) => readHead(engine, book))
    this.watch.used(book, head.revision)
    return head
  }

  run(book: string, envelopes: readonly Envelope[], member: Member): Promise<readonly Answer[]> {
    if (this.closing) return Promise.reject(closed())
    if (envelopes.length === 0) return Promise.resolve([])
    const request = new Request(envelopes, member.role, this.now())
    const worker = this.workers.get(book)
    if (worker) worker.add(request)
    else this.start(book, request)
    return request.answered
  }

  read<Value>(book: string, look: (book: Book) => Value): Promise<Value> {
    return this.ask(async () => {
      const resident = await this.residents.current(book)
      this.watch.used(book, resident.revision)
      return resident.book
    }).then(look)
  }

  async rowsSince(book: string, since: Cursor, limit: number): Promise<Page> {
    const page = await this.ask(async (engine) =>
      pageOf(book, await pageQuery(engine, book, since, limit).execute(), limit),
    )
    this.watch.used(book, page.revision)
    return page
  }

  command(book: string, id: string): Promise<LoggedCommand | undefined> {
    return this.ask(async (engine) => {
      const row = await commandQuery(engine, book, id).executeTakeFirst()
      return row && loggedOf(row)
    })
  }

  history(book: string, query: HistoryQuery): Promise<HistoryPage> {
    return this.ask(async (engine) => {
      if (query.owner !== undefined) await this.trace.catchUp(book)
      return readHistory(engine, book, query)
    })
  }

  deletions(book: string, type: string, query: Omit<HistoryQuery, 'owner'>): Promise<HistoryPage> {
    return this.ask((engine) => readDeletions(engine, book, type, query))
  }

  named(book: string, ids: readonly string[]): Promise<ReadonlyMap<string, NamedCommand>> {
    return this.ask((engine) => readNamed(engine, book, ids))
  }

  wipe(book: string): Promise<void> {
    return this.ask(() => this.erasure.wipe(book))
  }

  memberNames(book: string): Promise<ReadonlyMap<string, string>> {
    return this.ask((engine) => readMemberNames(engine, book))
  }

  onRevision(listener: (book: string, revision: number) => void): () => void {
    return this.watch.add(listener)
  }

  close(): Promise<void> {
    this.closing ??= this.finish()
    return this.closing
  }

  private async finish(): Promise<void> {
    await Promise.all(Array.from(this.workers.values(), (worker) => worker.done))
    await this.watch.stop()
    await this.engine.close()
  }

  private start(book: string, request: Request): void {
    const idle = () => this.workers.delete(book)
    this.workers.set(book, new Worker(this.place, book, request, idle))
  }

  private async ask<Value>(question: (engine: Engine) => Promise<Value>): Promise<Value> {
    if (this.closing) throw closed()
    try {
      return await question(this.engine)
    } catch (error) {
      throw this.engine.explain(error)
    }
  }

  private *insertBook({ id, name }: BookInfo, owner: Member): Work<void> {
    const { db } = this.engine
    const made = yield* rows(
      db
        .insertInto('book')
        .values({ id, name, epoch: randomUUID(), revision: 0, created_at: this.now() })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id'),
    )
    if (made.length === 0) throw new StoreError('store.book-exists', `There is a book ${id}`)
    yield* rows(
      db.insertInto('member').values({ book: id, id: owner.id, role: owner.role, name: null }),
    )
  }
}

function closed(): StoreError {
  return new StoreError('store.closed', 'The store is closed')
}
