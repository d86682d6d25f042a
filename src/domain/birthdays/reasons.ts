import { addDays, type Day, daysBetween, monthOf } from '../../words/days.ts'
import { type About, type Reason, type ReasonSource, ranks } from '../reason.ts'
import { addWorkDays } from '../settings/work-days.ts'
import { isAnswered } from '../touches/rules.ts'
import { ageOn, greetedFor, isRound, nearestBirthday, prepareDays } from './rules.ts'
import { say } from './words.ts'

/** Congratulations may be made good for two working days after. */
const lateWorkDays = 2

export const birthdayReasons: ReasonSource = { find, say }

function find({ client, day, settings, touches }: About): readonly Reason[] {
  if (!client.birthday || !isNearMonth(client.birthday, day)) return []
  const on = nearestBirthday(client.birthday, day)
  const days = daysBetween(day, on)
  const late = day > on && day <= addWorkDays(settings, on, lateWorkDays)
  if (!late && !(days >= 0 && days <= prepareDays)) return []
  const from = day < on ? addDays(on, -prepareDays) : on
  const spoken = touches.some((touch) => isAnswered(touch) && touch.on >= from && touch.on <= day)
  if (spoken || greetedFor(touches, on)) return []
  const age = ageOn(client.birthday, on)
  return [
    {
      code: day < on ? 'birthday-soon' : day === on ? 'birthday' : 'birthday-late',
      rank: day < on ? ranks.soon : ranks.birthday,
      facts: {
        on,
        days: Math.abs(days),
        ...(age !== undefined && { age }),
        ...(isRound(age) && { round: 1 }),
      },
    },
  ]
}

/** Most birthdays of a big book are months away, and need no closer look. */
function isNearMonth(birthday: string, day: Day): boolean {
  const apart = Math.abs(Number(birthday.slice(-5, -3)) - monthOf(day))
  return apart <= 1 || apart === 11
}
