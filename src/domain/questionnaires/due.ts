import type { Facts } from '../../book/facts.ts'
import { addDays, type Day } from '../../words/days.ts'
import { type Filled, type Form, filledOf, filledRecord, formRecord } from './records.ts'

/** A control sheet whose turn has come with a client. */
export interface DueSheet {
  readonly form: Form
  /** The day on which it was filled last. */
  readonly filledOn: Day
  readonly due: Day
}

/** For so long it is asked about; then the client has stopped, and only the card tells. */
const askedDays = 14

/** The control sheets to be filled again with a client on a day: as many days after the last time as the form says, for two weeks. */
export function dueSheets(facts: Facts, client: string, day: Day): DueSheet[] {
  if (facts.where(filledRecord, 'client', client).length === 0) return []
  const last = new Map<string, Filled>()
  for (const filled of filledOf(facts, client)) last.set(filled.form, filled)
  return [...last.values()].flatMap(({ form: id, on: filledOn }) => {
    const form = facts.get(formRecord, id)
    if (!form?.every || form.kind === 'once' || form.archivedOn !== undefined) return []
    const due = addDays(filledOn, form.every)
    return day >= due && day < addDays(due, askedDays) ? [{ form, filledOn, due }] : []
  })
}
