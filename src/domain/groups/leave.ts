import { type Change, edit } from '../../book/change.ts'
import type { Facts } from '../../book/facts.ts'
import type { Day } from '../../words/days.ts'
import { enrolmentRecord, groupRecord } from './records.ts'
import { nextSession } from './sessions.ts'

/** Whoever is let go leaves the groups that still go on, and the seats are free for others. */
export function leaveGroups(facts: Facts, client: string, day: Day): Change[] {
  return facts.where(enrolmentRecord, 'client', client).flatMap((enrolment) => {
    const group = facts.get(groupRecord, enrolment.group)
    const isAhead = group !== undefined && nextSession(group, day) !== undefined
    return isAhead && !enrolment.cancelledOn
      ? edit(enrolmentRecord, enrolment, { cancelledOn: day })
      : []
  })
}
