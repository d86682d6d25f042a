import * as z from 'zod/mini'
import type { Book } from '../../../book/book.ts'
import { missingIn } from '../../../domain/clients/hints.ts'
import { clientRecord } from '../../../domain/clients/records.ts'
import type { Ask } from '../../../domain/sprints/queue.ts'
import type { Sprint } from '../../../domain/sprints/records.ts'

const asks = z.array(z.object({ client: z.string(), asked: z.string() }))

const sessionSchema = z.object({
  id: z.string(),
  /** When it began, by the device's own clock, in milliseconds. */
  began: z.number(),
  answered: asks,
  passed: asks,
})

/** How far somebody has come on this device; the book itself only has the answers. */
export type Session = z.infer<typeof sessionSchema>

const key = 'kartoteka.sprint'
/** Where the browser gives no storage, it lasts as long as the page. */
let inMemory: Session | undefined

export function newSession(id: string, began: number): Session {
  return { id, began, answered: [], passed: [] }
}

/** What this device knows of a session; undefined when it went on elsewhere. */
export function keptSession({ id }: Sprint): Session | undefined {
  if (inMemory === undefined) inMemory = stored()
  return inMemory?.id === id ? inMemory : undefined
}

function stored(): Session | undefined {
  try {
    return sessionSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null')).data
  } catch {
    return undefined
  }
}

export function keepSession(session: Session): void {
  inMemory = session
  try {
    localStorage.setItem(key, JSON.stringify(session))
  } catch {
    // The browser gives no storage.
  }
}

/** How many answers there are and on how many cards; those that were taken back do not count. */
export function resultOf(book: Book, { answered }: Session): { filled: number; cards: number } {
  const standing = answered.filter(({ client, asked }) => {
    const card = book.get(clientRecord, client)
    return card && !missingIn(card).some((one) => one === asked)
  })
  return { filled: standing.length, cards: new Set(standing.map(({ client }) => client)).size }
}

/** Whether a question was passed over in a session. */
export function isPassed({ passed }: Session, ask: Ask): boolean {
  return passed.some(({ client, asked }) => client === ask.client && asked === ask.asked)
}

/** Whole minutes left, rounded up, of a session meant for so many; 0 when the time is over. */
export function minutesLeft({ began }: Session, minutes: number, now: number): number {
  return Math.min(minutes, Math.max(0, Math.ceil(minutes - (now - began) / 60_000)))
}
