import type { Change, Row } from '../../book/change.ts'
import type { Envelope } from '../../book/envelope.ts'
import type { DeviceBook, Keeper } from './device-book.ts'
import type { DeviceRegistry } from './device-registry.ts'
import type { Place } from './disk/database.ts'
import { type KnownBook, rememberBook } from './disk/directory.ts'
import { Disk, isFull } from './disk/disk.ts'
import { type Loaded, loadCopy, loadDone, loadPlace, type Saved } from './disk/load.ts'
import { replaceRejected } from './disk/write.ts'
import type { Session } from './net/protocol.ts'
import { Saver } from './saver.ts'
import { askToKeep } from './storage.ts'
import { Leader, type Reporter } from './sync/leader.ts'
import { type Link, type Message, type News, Tabs } from './tabs.ts'

/** Every row told is copied for every tab, whether there is one or not. */
const rowsToTell = 2000

/** Ties one opened book to its disk, to the other tabs and, in the tab that leads, to the server. */
export class Connection implements Keeper, Reporter {
  private readonly book: DeviceBook
  private readonly registry: DeviceRegistry
  private readonly disk: Disk
  private readonly tabs: Tabs
  private readonly saver: Saver
  private known: KnownBook
  private leader: Leader | undefined
  private lastLink: Link = { online: false, needsLink: false }
  private fetchedRows = 0
  private askedToKeep = false
  /** What is heard is taken in turn, since loading anew takes its time. */
  private inbox: Promise<void> = Promise.resolve()

  constructor(book: DeviceBook, known: KnownBook, registry: DeviceRegistry) {
    this.book = book
    this.known = known
    this.registry = registry
    // Before anything is loaded, so that nothing falls between what was loaded and what is heard.
    this.tabs = new Tabs(known.id)
    this.disk = new Disk(known.id, () => this.giveWay())
    this.saver = new Saver(
      this.disk,
      (saved) => this.savedHere(saved),
      (problem) => book.reportProblem('saving', problem),
    )
  }

  /** Opens the copy on this device and queues for the lead; resolves when the book can be seen. */
  async open(): Promise<void> {
    this.book.keeper = this
    await this.reload()
    await this.registry.insist()
    this.tabs.listen((message) => this.later(() => this.hear(message)))
    this.tabs.tell({ kind: 'hello' })
    this.watch()
    this.queueForLead()
  }

  save(envelope: Envelope): void {
    this.saver.save(envelope)
  }

  async replaceRejected(id: string, instead?: Envelope): Promise<void> {
    const saved = await this.disk.use((db) => replaceRejected(db, id, instead))
    this.tabs.tell({ kind: 'discarded', id })
    if (saved) this.spread([saved])
  }

  add(saved: readonly Saved[]): void {
    this.book.copy.add(saved)
  }

  changesOf(command: string): readonly Change[] | undefined {
    return this.book.copy.changesOf(command)
  }

  aboutErased(rows: readonly Row[]): readonly string[] {
    return this.book.copy.aboutErased(rows)
  }

  announce(news: News): void {
    const isMuch = news.rows.length > rowsToTell
    this.tabs.tell(isMuch ? { kind: 'much', place: news.place } : { kind: 'news', news })
    this.later(() => this.take(news))
  }

  fetched(rows: number): void {
    this.fetchedRows += rows
    this.link({ online: true, needsLink: false })
  }

  link(state: Pick<Link, 'online' | 'needsLink'>): void {
    this.book.reportProblem('receiving', undefined)
    const done = this.fetchedRows
    const link = { ...state, ...(done > 0 && { first: { done } }) }
    if (JSON.stringify(link) === JSON.stringify(this.lastLink)) return
    this.lastLink = link
    this.tabs.tell({ kind: 'link', link })
    this.book.report({ link })
  }

  /** The server says who is in and of which book. Another book takes this one's place on the screen. */
  async session(session: Session): Promise<boolean> {
    await rememberBook(session)
    this.tabs.tell({ kind: 'session', session })
    return this.meet(session)
  }

  fault(error: unknown): void {
    console.error('The answer of the server could not be taken', error)
    if (!(error instanceof DOMException)) return
    this.book.reportProblem('receiving', isFull(error) ? 'storage-full' : 'storage-unavailable')
  }

  /** Looks whether the disk or the server have news: after sleep, a change of network, a new link. */
  lookAround(): void {
    this.later(async () => this.catchUp(await this.disk.use(loadPlace)))
    if (this.leader) this.leader.lookAround()
    else this.tabs.tell({ kind: 'wake' })
  }

  private async hear(message: Message): Promise<void> {
    switch (message.kind) {
      case 'given':
        this.add(message.saved)
        this.book.changed()
        return this.leader?.commandsCame()
      case 'news':
        return this.take(message.news)
      case 'much':
        return this.catchUp(message.place)
      case 'link':
        return this.book.report({ link: message.link })
      case 'session':
        this.meet(message.session)
        return
      case 'discarded':
        this.book.copy.discard(message.id)
        return this.book.changed()
      case 'hello':
        if (this.leader) this.tabs.tell({ kind: 'link', link: this.lastLink })
        return
      case 'wake':
        return this.leader?.lookAround()
    }
  }

  private async take(news: News): Promise<void> {
    const outcome = this.book.copy.take(news)
    if (outcome === 'behind') return this.catchUp(news.place)
    if (outcome === 'taken') this.show()
  }

  /** While the book is fetched anew after a restore, people go on with what they have. */
  private async catchUp(place: Place): Promise<void> {
    if (place.complete && place.turn > this.book.copy.place.turn) await this.reload()
  }

  private async reload(): Promise<void> {
    const loaded = await this.disk.use(loadCopy)
    // What waits for the server is shown by running it again, and some records need more than the first screen brings.
    const needsMore = loaded.outbox.length > 0 || this.registry.isNeededFor(loaded.rows)
    if (needsMore) await this.registry.insist()
    const past = await this.disk.use((db) => loadDone(db, this.pastOf(loaded)))
    this.book.copy.load(loaded, past)
    this.show()
    const done = await this.disk.use((db) => loadDone(db))
    for (const one of done) if (one.changes.length > 0) this.book.copy.replica.remember(one)
  }

  private show(): void {
    const isReady = this.book.copy.place.complete
    this.book.report({ known: this.known, ...(isReady && { phase: 'ready' }) })
  }

  /** The answered commands without which waiting ones cannot be shown: what they take back. */
  private pastOf(loaded: Loaded): string[] {
    return loaded.outbox.flatMap(
      ({ envelope: { name, args } }) => this.registry.commands.get(name)?.past(args) ?? [],
    )
  }

  private savedHere(saved: readonly Saved[]): void {
    this.spread(saved)
    this.book.savedHere(saved.length)
    if (this.askedToKeep) return
    // Some browsers ask the person: not before a first tap.
    this.askedToKeep = true
    askToKeep()
  }

  private spread(saved: readonly Saved[]): void {
    this.book.copy.add(saved)
    this.tabs.tell({ kind: 'given', saved })
    this.leader?.commandsCame()
  }

  private meet(session: Session): boolean {
    if (session.book.id !== this.known.id) {
      location.reload()
      return false
    }
    this.known = { ...this.known, name: session.book.name, member: session.member }
    this.book.report({ known: this.known })
    return true
  }

  private queueForLead(): void {
    const lead = async () => {
      this.leader = new Leader(this.disk, this)
      await this.leader.lead()
      this.leader = undefined
    }
    navigator.locks.request(`kartoteka ${this.known.id}`, lead)
  }

  private watch(): void {
    const look = () => this.lookAround()
    window.addEventListener('online', look)
    window.addEventListener('pageshow', (event) => event.persisted && look())
    document.addEventListener('visibilitychange', () => document.hidden || look())
  }

  /** A newer app in another tab needs the storage: what was tapped here is saved first. */
  private async giveWay(): Promise<void> {
    this.book.report({ phase: 'failed' })
    this.book.reportProblem('opening', 'newer-app')
    this.leader?.stop()
    await this.saver.idle()
    await this.disk.close()
  }

  private later(work: () => Promise<void>): void {
    this.inbox = this.inbox.then(work).catch((error: unknown) => this.fault(error))
  }
}
