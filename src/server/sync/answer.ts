import type { Envelope } from '../../book/envelope.ts'
import type { Result } from '../../book/result.ts'
import type { Answer, Member } from '../../store/types.ts'
import type { Site } from '../site/site.ts'
import { checkEnvelope, idOf } from './envelopes.ts'

/** So many at a time, that other people's requests get their turn between. */
const slice = 100

/** Answers every command of a push, in the order they came. */
export async function answerAll(
  site: Site,
  member: Member,
  commands: readonly unknown[],
): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  for (let at = 0; at < commands.length; at += slice) {
    answers.push(...(await answerSlice(site, member, commands.slice(at, at + slice))))
  }
  return answers
}

async function answerSlice(
  site: Site,
  member: Member,
  commands: readonly unknown[],
): Promise<readonly Answer[]> {
  const checked = await Promise.all(commands.map((command) => check(site, member, command)))
  const envelopes = checked.flatMap((result) => (result.ok ? [result.value] : []))
  const ran = envelopes.length > 0 ? await site.store.run(site.book.id, envelopes, member) : []
  const { revision } = await site.store.head(site.book.id)
  const done = ran.values()
  return checked.map((result, place) => {
    if (!result.ok) return { id: idOf(commands[place]), revision, refusal: result.refusal }
    return nextOf(done)
  })
}

/** A command that the book already knows is answered as it was then, whatever the clocks say now. */
async function check(site: Site, member: Member, command: unknown): Promise<Result<Envelope>> {
  const checked = checkEnvelope(command, member, site.clock.now())
  if (checked.ok || checked.refusal.code !== 'sync.clock') return checked
  const known = await site.store.command(site.book.id, idOf(command))
  return known ? { ok: true, value: known.envelope } : checked
}

function nextOf(answers: Iterator<Answer>): Answer {
  const next = answers.next()
  if (next.done) throw new Error('The store answered fewer commands than it was given')
  return next.value
}
