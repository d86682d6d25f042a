import * as z from 'zod/mini'
import { type Change, create, edit } from '../../book/change.ts'
import { type Context, defineCommand } from '../../book/command.ts'
import { idFor } from '../../book/ids.ts'
import { ok, refuse } from '../../book/result.ts'
import { clientRecord } from '../clients/records.ts'
import { id } from '../schemas.ts'
import { channels, touchRecord } from '../touches/records.ts'
import { type Enrolment, enrolmentRecord, groupRecord, standings } from './records.ts'
import { hasSeat, placesIn } from './seats.ts'
import { nextSession } from './sessions.ts'

/** The talk in which it was learned, if it was one. */
const channel = z.optional(z.enum(channels))
type Channel = z.infer<typeof channel>

/**
 * Enrols a client; who is enrolled already stays as they are, and who had cancelled comes to the end of the row. `told` is what the client was told
 * of a seat: whether there was one here, when unsaid. Refuses `client.unknown`, `group.unknown`, `group.cancelled`.
 */
export const enrol = defineCommand({
  name: 'enrolment.add',
  title: { ru: 'Записать в группу', en: 'Enrol in a group' },
  args: z.object({
    group: id,
    client: id,
    told: z.optional(z.enum(['seat', 'waiting'])),
    channel,
  }),
  role: 'member',
  http: { method: 'POST', path: '/groups/{group}/enrolments' },
  run(facts, { group: groupId, client, told: said, channel: by }, ctx) {
    if (!facts.get(clientRecord, client)) return refuse('client.unknown', { id: client })
    const group = facts.get(groupRecord, groupId)
    if (!group) return refuse('group.unknown')
    if (group.cancelledOn) return refuse('group.cancelled')
    const known = facts.get(enrolmentRecord, idFor(groupId, client))
    if (known && !known.cancelledOn) return ok([])
    const told = said ?? (hasSeat(facts, group) ? 'seat' : 'waiting')
    const enrolled = { on: ctx.day, at: ctx.at, told }
    const talk = talkWith(client, by, ctx)
    if (!known) {
      const data = { client, group: groupId, ...enrolled }
      return ok([create(enrolmentRecord, idFor(groupId, client), data), ...talk])
    }
    const afresh = { ...enrolled, cancelledOn: null, confirmedOn: null, confirmedFor: null }
    return ok([...edit(enrolmentRecord, known, afresh), ...talk])
  },
})

/** A client does not come: the seat goes to the next one who waits. What was paid stays until it is given back. Refuses `enrolment.unknown`. */
export const cancelEnrolment = defineCommand({
  name: 'enrolment.cancel',
  title: { ru: 'Отменить запись', en: 'Cancel an enrolment' },
  args: z.object({ id, channel }),
  role: 'member',
  http: { method: 'POST', path: '/enrolments/{id}/cancel' },
  run(facts, { id: enrolmentId, channel: by }, ctx) {
    const enrolment = facts.get(enrolmentRecord, enrolmentId)
    if (!enrolment) return refuse('enrolment.unknown')
    if (enrolment.cancelledOn) return ok([])
    return ok(answered(enrolment, { cancelledOn: ctx.day }, by, ctx))
  },
})

/** A client will come to the next session, and knows of the seat. Refuses `enrolment.unknown`, `enrolment.cancelled`, `group.over`. */
export const confirmEnrolment = defineCommand({
  name: 'enrolment.confirm',
  title: { ru: 'Подтвердить, что придёт', en: 'Confirm an enrolment' },
  args: z.object({ id, channel }),
  role: 'member',
  http: { method: 'POST', path: '/enrolments/{id}/confirm' },
  run(facts, { id: enrolmentId, channel: by }, ctx) {
    const enrolment = facts.get(enrolmentRecord, enrolmentId)
    const group = enrolment && facts.get(groupRecord, enrolment.group)
    if (!enrolment || !group) return refuse('enrolment.unknown')
    if (enrolment.cancelledOn) return refuse('enrolment.cancelled')
    const next = nextSession(group, ctx.day)
    if (!next) return refuse('group.over')
    const place = placesIn(facts, group).find((one) => one.enrolment.id === enrolmentId)
    const told = place?.standing ?? enrolment.told
    if (enrolment.confirmedOn && enrolment.confirmedFor === next.id && enrolment.told === told)
      return ok([])
    const patch = { confirmedOn: ctx.day, confirmedFor: next.id, told }
    return ok(answered(enrolment, patch, by, ctx))
  },
})

/** A client was told where they stand: a seat came free, there are not enough, the group is off. Refuses `enrolment.unknown`. */
export const tellEnrolled = defineCommand({
  name: 'enrolment.tell',
  title: { ru: 'Отметить, что сообщили', en: 'Note that a client was told' },
  args: z.object({ id, told: z.enum(standings), channel }),
  role: 'member',
  http: { method: 'POST', path: '/enrolments/{id}/tell' },
  run(facts, { id: enrolmentId, told, channel: by }, ctx) {
    const enrolment = facts.get(enrolmentRecord, enrolmentId)
    if (!enrolment) return refuse('enrolment.unknown')
    return ok(enrolment.told === told ? [] : answered(enrolment, { told }, by, ctx))
  },
})

type Answer = Parameters<typeof edit<Enrolment>>[2]

function answered(enrolment: Enrolment, patch: Answer, by: Channel, ctx: Context): Change[] {
  return [...edit(enrolmentRecord, enrolment, patch), ...talkWith(enrolment.client, by, ctx)]
}

/** A talk that brought nothing but what was said in it. */
export function talkWith(client: string, by: Channel, ctx: Context): Change[] {
  if (!by) return []
  const talk = { on: ctx.day, at: ctx.at, direction: 'out', outcome: 'talked' } as const
  return [create(touchRecord, ctx.newId('touch'), { client, channel: by, ...talk })]
}
