import { v7 } from 'uuid'
import type { Envelope } from '../book/envelope.ts'
import { issue } from '../book/issue.ts'
import { namedRefusal } from '../book/named-refusal.ts'
import { registry } from '../domain/registry.ts'
import { dayAt, systemClock } from '../server/clock.ts'
import type { Lang } from '../words/lang.ts'
import type { OpenBook } from './open-book.ts'
import { stop } from './stopped.ts'

/** Today, by the clock of this machine. */
export function today(): string {
  const { now, tz } = systemClock()
  return dayAt(now(), tz)
}

/** Gives a command and answers the envelope that was run. Throws `Stopped` with the refusal in words. */
export async function give(
  open: OpenBook,
  name: string,
  args: unknown,
  lang: Lang,
): Promise<Envelope> {
  const { now, tz } = systemClock()
  const at = now()
  const stamp = { id: v7(), at: at.toString(), day: dayAt(at, tz), tz, actor: open.owner.id }
  const issued = await open.read((book) => issue(registry, name, args, stamp, book))
  if (!issued.ok) return stop(issued.refusal, lang)
  const answer = await open.run(issued.value)
  if (answer.refusal) {
    return stop(namedRefusal(await registry.wording(), answer.refusal, lang), lang)
  }
  return issued.value
}
