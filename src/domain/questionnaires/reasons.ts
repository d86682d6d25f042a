import { daysBetween } from '../../words/days.ts'
import { type About, type Reason, type ReasonSource, ranks } from '../reason.ts'
import { lastReached } from '../touches/rules.ts'
import { dueSheets } from './due.ts'
import { say } from './words.ts'

export const sheetReasons: ReasonSource = { find, say }

/** A talk since its day settles it: it was filled, or the client would rather not. */
function find({ book, client, day, touches }: About): readonly Reason[] {
  return dueSheets(book, client.id, day)
    .filter(({ due }) => (lastReached(touches) ?? '') < due)
    .map(({ form, filledOn }) => {
      const facts = { title: form.title, filledOn, days: daysBetween(filledOn, day) }
      return { code: 'sheet', rank: ranks.sheet, facts, record: form.id }
    })
}
