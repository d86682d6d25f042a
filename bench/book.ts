import type { Row } from '../src/book/change.ts'
import type { Fields } from '../src/book/record.ts'
import { addDays } from '../src/words/days.ts'
import { seeded } from './random.ts'

export const benchDay = '2026-11-21'

const women =
  'Мария Ольга Татьяна Елена Наталья Светлана Ирина Анна Людмила Галина Юлия Вера'.split(' ')
const men = 'Александр Сергей Николай Владимир Андрей Михаил Иван Павел'.split(' ')
const families =
  'Иванов Смирнов Кузнецов Попов Соколов Лебедев Козлов Новиков Морозов Волков Зайцев Павлов Семёнов Голубев Виноградов Богданов Воробьёв Фёдоров'.split(
    ' ',
  )
const outcomes = [
  'order',
  'declined',
  'no-answer',
  'talked',
  'promised',
  'stall',
  'greeted',
] as const

/**
 * The reference book of quality.md: clients with Russian names and six facts each (orders, talks,
 * tasks) over five years. The same seed gives the same book.
 */
export function referenceBook(clients = 10_000, seed = 20_261_121): Row[] {
  const random = seeded(seed)
  const below = (n: number) => Math.floor(random() * n)
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item
  const dayBack = (days: number) => addDays(benchDay, -below(days))
  let made = 0
  const rows: Row[] = []
  const put = (type: string, data: Fields): string => {
    made += 1
    const id = `0198c0de-0000-7000-8000-${made.toString(16).padStart(12, '0')}`
    rows.push({ type, id, rev: 1, data })
    return id
  }
  for (let n = 0; n < clients; n += 1) {
    const woman = random() < 0.8
    const client = put('client', {
      first: pick(woman ? women : men),
      last: pick(families) + (woman ? 'а' : ''),
      gender: woman ? 'f' : 'm',
      contacts: [{ kind: 'mobile', value: `+7900${String(n).padStart(7, '0')}` }],
      importedOn: '2024-01-01',
      ...(random() < 0.6 && { birthday: addDays('1960-01-01', below(16_000)) }),
      ...(random() < 0.3 && { notes: `Любит кремы, просила звонить после ${below(8) + 10}` }),
    })
    for (let fact = 0; fact < 6; fact += 1) {
      if (random() < 0.55) {
        put('order', {
          client,
          date: dayBack(1800),
          sum: (below(90) + 5) * 10_000,
          currency: 'RUB',
        })
      } else if (random() < 0.9) {
        const on = dayBack(900)
        put('touch', { client, on, channel: 'call', direction: 'out', outcome: pick(outcomes) })
      } else {
        const madeOn = dayBack(300)
        const due = addDays(madeOn, below(60))
        const done = random() < 0.99 ? { doneOn: due < benchDay ? due : benchDay } : {}
        put('task', { client, kind: 'promise', due, madeOn, ...done })
      }
    }
  }
  return rows
}
