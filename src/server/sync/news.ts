import type { Head } from '../../store/types.ts'
import type { Site } from '../site/site.ts'

type Listener = (head: Head) => void

/** Tells listeners where the book stands after each commit; commits that come together are told once. */
export interface News {
  subscribe(listener: Listener): () => void
  close(): void
}

export function createNews(site: Pick<Site, 'store' | 'book'>): News {
  const listeners = new Set<Listener>()
  let telling = false
  let again = false

  async function tell(): Promise<void> {
    again = telling
    if (telling) return
    telling = true
    try {
      const head = await site.store.head(site.book.id)
      for (const listener of listeners) listener(head)
    } finally {
      telling = false
    }
    if (again) await tell()
  }

  const stop = site.store.onRevision((book) => {
    // A head that cannot be read now is read at the next commit or by the device's next pull.
    if (book === site.book.id && listeners.size > 0) tell().catch(() => undefined)
  })
  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: stop,
  }
}
