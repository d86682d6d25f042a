import { addDays, daysBetween, monthsBetween } from '../../words/days.ts'
import { nextBirthday, prepareDays } from '../birthdays/rules.ts'
import { ordersOf } from '../orders/rules.ts'
import { type About, type Reason, type ReasonSource, ranks } from '../reason.ts'
import { orderDays, usualGapDays } from '../silence/rules.ts'
import { isAnswered, lastReached } from '../touches/rules.ts'
import { aboutToTurnBlack, greenUntil } from './rules.ts'
import { say } from './words.ts'

/** A warned client rests so long after a talk before being warned about again. */
const turningRestDays = 30

/** A client of the black folder is recalled so long before the birthday (product.md A.4), until the birthday itself is prepared. */
const beforeBirthdayDays = 14

export const folderReasons: ReasonSource = { find, say }

function find(about: About): readonly Reason[] {
  const { folder, lastOrder } = about.standing
  if (!lastOrder) return []
  return folder === 'green' ? turningBlack(about, lastOrder.date) : recall(about, lastOrder.date)
}

function turningBlack(about: About, ordered: string): readonly Reason[] {
  const { day, settings, touches } = about
  if (!aboutToTurnBlack(ordered, day, settings.folderMonths)) return []
  const reached = lastReached(touches)
  if (reached !== undefined && daysBetween(reached, day) < turningRestDays) return []
  const until = greenUntil(ordered, settings.folderMonths)
  const facts = {
    ordered,
    months: monthsBetween(ordered, day),
    until,
    left: daysBetween(day, until),
  }
  return [{ code: 'turning-black', rank: ranks.turning, facts }]
}

function recall(about: About, ordered: string): readonly Reason[] {
  const { book, client, day, settings, touches } = about
  const months = monthsBetween(ordered, day)
  const reached = lastReached(touches)
  const spoken = reached !== undefined && reached > ordered ? reached : ordered
  const days = daysBetween(spoken, day)
  if (client.birthday) {
    const on = nextBirthday(client.birthday, day)
    const from = addDays(on, -beforeBirthdayDays)
    const touched = touches.some((touch) => isAnswered(touch) && touch.on >= from)
    if (day >= from && day < addDays(on, -prepareDays) && !touched) {
      const facts = { ordered, months, on, before: daysBetween(day, on) }
      return [{ code: 'recall-birthday', rank: ranks.soon, facts }]
    }
  }
  if (days < settings.recallEvery) return []
  const usual = usualGapDays(orderDays(ordersOf(book, client.id), day))
  return [
    {
      code: 'recall',
      rank: ranks.recall,
      facts: {
        ordered,
        months,
        days,
        ...(spoken > ordered && { spoken }),
        ...(usual !== undefined && { usual }),
      },
    },
  ]
}
