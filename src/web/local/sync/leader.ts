import type { Disk } from '../disk/disk.ts'
import { loadPlace } from '../disk/load.ts'
import { ServerEvents } from '../net/events.ts'
import type { Head, Session } from '../net/protocol.ts'
import { askSession } from '../net/requests.ts'
import type { Link } from '../tabs.ts'
import { Alarm } from './alarm.ts'
import { backoff } from './backoff.ts'
import { Exchange, type Memory, type Step } from './exchange.ts'

/** What the leading tab tells about the server. */
export interface Reporter extends Memory {
  link(link: Pick<Link, 'online' | 'needsLink'>): void
  /** Answers whether this session is one of the book that is open here. */
  session(session: Session): Promise<boolean>
  /** The disk did not take what the server sent. */
  fault(error: unknown): void
}

/** Leads: talks with the server for all tabs of the book, for as long as this tab holds the lock. */
export class Leader {
  private readonly disk: Disk
  private readonly reporter: Reporter
  private readonly alarm = new Alarm()
  private readonly events: ServerEvents
  private exchange: Exchange | undefined
  private failures = 0
  /** How often in a row the server's events broke off before they said anything. */
  private losses = 0
  private stopped = false

  constructor(disk: Disk, reporter: Reporter) {
    this.disk = disk
    this.reporter = reporter
    this.events = new ServerEvents(
      (head) => this.heard(head),
      () => this.eventsLost(),
    )
  }

  /** There are new commands. While the server cannot be reached they wait for its next try. */
  commandsCame(): void {
    if (this.failures === 0) this.alarm.ring()
  }

  /** There is reason to think that the server has news, or that it can be reached again. */
  lookAround(): void {
    if (this.exchange) this.exchange.behind = true
    this.alarm.ring()
  }

  stop(): void {
    this.stopped = true
    this.events.close()
    this.alarm.ring()
  }

  /** Runs until `stop`. */
  async lead(): Promise<void> {
    while (!this.stopped) {
      const step = await this.tryRound()
      if (this.stopped) return
      this.failures = step === 'idle' ? 0 : this.failures + 1
      if (step === 'idle') this.events.open()
      await this.alarm.sleep(step === 'idle' ? undefined : backoff(this.failures, Math.random()))
    }
  }

  private heard(head: Head): void {
    this.losses = 0
    this.exchange?.heard(head)
    this.alarm.ring()
  }

  private eventsLost(): void {
    this.losses += 1
    setTimeout(() => this.lookAround(), backoff(this.losses, Math.random()))
  }

  private async tryRound(): Promise<Step | 'fault'> {
    try {
      const step = await this.round()
      this.reporter.link({ online: isAnswer(step), needsLink: step === 'stranger' })
      return step
    } catch (error) {
      this.reporter.fault(error)
      return 'fault'
    }
  }

  /** Everything there is to do, until nothing is left or something stands in the way. */
  private async round(): Promise<Step> {
    const exchange = this.exchange ?? (await this.introduce())
    if (typeof exchange === 'string') return exchange
    for (;;) {
      const step = await exchange.step()
      if (step === 'stranger') this.exchange = undefined
      if (step !== 'more' || this.stopped) return step
      this.reporter.link({ online: true, needsLink: false })
    }
  }

  /** Before anything is sent: does the server know this device, and is it about the same book? */
  private async introduce(): Promise<Exchange | Step> {
    const reply = await askSession()
    if (reply.kind !== 'ok') return reply.kind
    if (!(await this.reporter.session(reply.value))) return 'refused'
    const place = await this.disk.use(loadPlace)
    this.exchange = new Exchange(this.disk, this.reporter, place, reply.value)
    return this.exchange
  }
}

function isAnswer(step: Step): boolean {
  return step !== 'unreachable'
}
