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
  const checked = commands.map((command) => checkEnvelope(command, member))
  const envelopes = checked.flatMap((result) => (result.ok ? [result.value] : []))
  const ran = (await site.store.run(site.book.id, envelopes, member)).values()
  const { revision } = await site.store.head(site.book.id)
  return checked.map((result, place) =>
    result.ok ? nextOf(ran) : { id: idOf(commands[place]), revision, refusal: result.refusal },
  )
}

function nextOf(answers: Iterator<Answer>): Answer {
  const next = answers.next()
  if (next.done) throw new Error('The store answered fewer commands than it was given')
  return next.value
}
