import type { Head } from './protocol.ts'

/** The server's messages "revision N is there". One try: whoever listens decides when to try again. */
export class ServerEvents {
  private readonly onHead: (head: Head) => void
  private readonly onLost: () => void
  private source: EventSource | undefined

  constructor(onHead: (head: Head) => void, onLost: () => void) {
    this.onHead = onHead
    this.onLost = onLost
  }

  /** Listens, unless it does already. */
  open(): void {
    if (this.source && this.source.readyState !== EventSource.CLOSED) return
    const source = new EventSource('/api/sync/events')
    source.addEventListener('revision', (event) => {
      // Our own server's words, as `src/server/sync/events.ts` writes them.
      this.onHead(JSON.parse(event.data) as Head)
    })
    source.addEventListener('error', () => {
      // The browser's own reconnecting has no jitter and gives up at the first refusal.
      source.close()
      if (this.source !== source) return
      this.source = undefined
      this.onLost()
    })
    this.source = source
  }

  close(): void {
    this.source?.close()
    this.source = undefined
  }
}
