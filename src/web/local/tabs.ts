import type { Row } from '../../book/change.ts'
import type { Place } from './disk/database.ts'
import type { Saved } from './disk/load.ts'
import type { Session } from './net/protocol.ts'
import type { Progress, RejectedCommand } from './types.ts'

/** What the leading tab wrote to the disk, for every tab's memory. */
export interface News {
  readonly rows: readonly Row[]
  /** Ids of the commands that the server answered, refusals included. */
  readonly answered: readonly string[]
  readonly rejected: readonly RejectedCommand[]
  /** Where the disk stands now: memory must be one turn behind it for this to be all that is missing. */
  readonly place: Place
}

/** How the leading tab stands with the server. */
export interface Link {
  readonly online: boolean
  readonly needsLink: boolean
  readonly first?: Progress
}

export type Message =
  | { readonly kind: 'given'; readonly saved: readonly Saved[] }
  | { readonly kind: 'news'; readonly news: News }
  /** So much was written that reading the disk is cheaper than hearing it all. */
  | { readonly kind: 'much'; readonly place: Place }
  | { readonly kind: 'link'; readonly link: Link }
  | { readonly kind: 'session'; readonly session: Session }
  /** A rejected command was forgotten. */
  | { readonly kind: 'discarded'; readonly id: string }
  /** A new tab asks how things stand. */
  | { readonly kind: 'hello' }
  /** Someone has reason to think that the server can be asked again. */
  | { readonly kind: 'wake' }

/** The other tabs with the same book. Whatever comes before `listen` waits for it. */
export class Tabs {
  private readonly channel: BroadcastChannel
  private readonly early: Message[] = []
  private listener: ((message: Message) => void) | undefined

  constructor(book: string) {
    this.channel = new BroadcastChannel(`kartoteka ${book}`)
    this.channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (this.listener) this.listener(data)
      else this.early.push(data)
    }
  }

  tell(message: Message): void {
    this.channel.postMessage(message)
  }

  listen(listener: (message: Message) => void): void {
    this.listener = listener
    for (const message of this.early.splice(0)) listener(message)
  }

  close(): void {
    this.channel.close()
  }
}
