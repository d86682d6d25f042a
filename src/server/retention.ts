import type { FastifyBaseLogger } from 'fastify'
import { v7 } from 'uuid'
import { issue, type Stamp } from '../book/issue.ts'
import { eraseClients, mostErased } from '../domain/erasure/commands.ts'
import { dueForErasing } from '../domain/erasure/due.ts'
import { dayAt } from './clock.ts'
import type { Site } from './site/site.ts'

/** How often it is looked whether anything is due. */
const lookEvery = 15 * 60 * 1000

export interface Retention {
  /** Resolves when what is under way is done. */
  stop(): Promise<void>
}

/**
 * At the start, and again while the server runs: erases the data of those who were left in peace long enough ago, and wipes from
 * the log what a crash has left there. A fault is logged, and it is tried again at the next look.
 */
export function startRetention(site: Site, log: FastifyBaseLogger): Retention {
  let running = Promise.resolve()
  const look = async () => {
    try {
      const erased = await eraseDue(site, dayAt(site.clock.now(), site.clock.tz))
      await site.store.wipe(site.book.id)
      if (erased > 0) log.info({ erased }, 'The data of clients who were let go are erased')
    } catch (error) {
      log.error({ err: error }, 'Data that are due could not be erased')
    }
  }
  const turn = () => {
    running = running.then(look)
  }
  const timer = setInterval(turn, lookEvery).unref()
  turn()
  return {
    stop: () => {
      clearInterval(timer)
      return running
    },
  }
}

/** Answers of how many clients. */
async function eraseDue(site: Site, today: string): Promise<number> {
  if (!site.registry.commands.has(eraseClients.name)) return 0
  const { store, book, owner } = site
  let erased = 0
  for (;;) {
    const due = await store.read(book.id, (facts) => dueForErasing(facts, today))
    const clients = due.slice(0, mostErased)
    if (clients.length === 0) return erased
    const envelope = await store.read(book.id, (facts) =>
      issue(site.registry, eraseClients.name, { clients }, stampOf(site, today), facts),
    )
    if (!envelope.ok) throw new Error(envelope.refusal.code)
    const [answer] = await store.run(book.id, [envelope.value], owner)
    if (answer?.refusal) throw new Error(answer.refusal.code)
    erased += clients.length
  }
}

function stampOf({ clock, owner }: Site, day: string): Stamp {
  const at = clock.now().toString({ smallestUnit: 'millisecond' })
  return { id: v7(), at, day, tz: clock.tz, actor: owner.id }
}
