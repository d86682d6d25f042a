import { daysBetween } from '../../words/days.ts'
import { type About, type Reason, type ReasonSource, ranks } from '../reason.ts'
import { cadenceOf, pursuitsOf } from './records.ts'
import { runOf } from './run.ts'
import { say } from './words.ts'

/** A step comes up on its day and stays until it is made or the next one takes its place (product.md, "Сегодня"). */
function find({ book, client, day }: About): readonly Reason[] {
  return pursuitsOf(book, client.id).flatMap((pursuit) => {
    const { state, schedule } = runOf(book, pursuit, day)
    const { next, closesOn } = schedule
    if (state !== 'open' || !next || next.due > day) return []
    const { steps } = cadenceOf(pursuit)
    const step = steps[next.step - 1]
    if (!step) return []
    const facts = {
      step: next.step,
      of: steps.length,
      channel: step.channel,
      days: daysBetween(pursuit.startedOn, day),
      closesOn,
      ...(pursuit.own ? { title: pursuit.own.title } : {}),
      ...(step.aim && { aim: step.aim }),
    }
    return [{ code: 'pursuit', rank: ranks.pursuit, record: pursuit.id, facts }]
  })
}

export const pursuitReasons: ReasonSource = { find, say }
