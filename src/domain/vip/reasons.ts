import type { Book } from '../../book/book.ts'
import type { Day } from '../../words/days.ts'
import { type Reason, type ReasonSource, ranks } from '../reason.ts'
import { settingsOf } from '../settings/records.ts'
import { attentionOf } from './records.ts'
import { isTimeToHonour, vipsOf, vipYearOn } from './rules.ts'
import { say } from './words.ts'

/** So many of them stand in the day's list at a time, the best first: the holidays are six weeks long. */
const atATime = 3

/** Whose turn it is depends on what everybody else has bought, so they are found all at once. */
export const vipReasons: ReasonSource = { gather, say }

function gather(book: Book, day: Day): ReadonlyMap<string, Reason> {
  if (!isTimeToHonour(day)) return new Map()
  const { currency } = settingsOf(book)
  const year = vipYearOn(day)
  const vips = vipsOf(book, year, day)
  const due = vips.filter(({ client }) => !attentionOf(book, client, year)).slice(0, atATime)
  return new Map(
    due.map(({ client, sum, orders }) => {
      const facts = { year, sum, orders, currency }
      return [client, { code: 'vip', rank: ranks.vip, facts }]
    }),
  )
}
