import type { Day } from '../../words/days.ts'
import { findDay, findTime, without, word } from './when.ts'

/** What a line of plain Russian asks to write down. `who` is how it names the client, in whatever case. */
export type Line =
  | { readonly kind: 'client' }
  | { readonly kind: 'order'; readonly who: string; readonly sum?: number; readonly items?: string }
  | { readonly kind: 'task'; readonly who: string; readonly text: string; readonly due?: Day }
  | { readonly kind: 'meeting'; readonly who: string; readonly day?: Day; readonly time?: string }

const ordered = word('(?:заказ|заказы|заказала?|купила?|взяла?)')
const meets = word('(?:встреча|встретиться|встречаемся)(?: с[о]?)?')
const does = word(
  '(?:пере|по)?звонить|напомнить|написать|узнать|спросить|отвезти|занести|передать|поздравить',
)
const money =
  /(?<![\p{L}\d+])(\d[\d\s]*(?:[.,]\d{1,2})?)(?:\s*(?:р\.|р|руб\p{L}*\.?|₽))?(?![\p{L}\d])/u
const given = /(?<!\p{L})\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)*/u

/**
 * Tells what a line is: «Ольга заказ 1500 крем» is an order, «перезвонить Марии в пятницу» a thing to do,
 * «встреча с Мадиной завтра в 16» a meeting; anything else is a new card.
 */
export function readLine(line: string, today: Day): Line {
  const meeting = meets.exec(line)
  if (meeting) return asMeeting(without(line, meeting), today)
  const task = does.exec(line)
  if (task) return asTask(line, today)
  const order = ordered.exec(line)
  if (order) return asOrder(line, order)
  return { kind: 'client' }
}

function asMeeting(rest: string, today: Day): Line {
  const day = findDay(rest, today)
  const time = findTime(day?.rest ?? rest)
  const who = time?.rest ?? day?.rest ?? rest
  return { kind: 'meeting', who, ...(day && { day: day.value }), ...(time && { time: time.value }) }
}

function asTask(line: string, today: Day): Line {
  const due = findDay(line, today)
  const text = due?.rest ?? line
  const who = given.exec(text.slice(1))?.[0] ?? ''
  return { kind: 'task', who, text, ...(due && { due: due.value }) }
}

function asOrder(line: string, order: RegExpExecArray): Line {
  const before = line.slice(0, order.index).trim()
  const after = line.slice(order.index + order[0].length).trim()
  const sum = money.exec(after)
  const items = (sum ? without(after, sum) : after).replace(/^[\s,:]+|[\s,]+$/g, '')
  const who = before || (given.exec(items)?.[0] ?? '')
  const bought = before ? items : items.replace(who, '').trim()
  const amount = sum?.[1] && Number(sum[1].replaceAll(/\s/g, '').replace(',', '.'))
  return { kind: 'order', who, ...(amount && { sum: amount }), ...(bought && { items: bought }) }
}
