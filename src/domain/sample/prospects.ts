import { addDays, type Day } from '../../words/days.ts'
import { pursuitRecord } from '../pursuits/records.ts'
import { type TouchData, touchRecord } from '../touches/records.ts'
import type { Person, Who } from './person.ts'
import type { Writer } from './writer.ts'

/** Those who have not said yes or no: salons and offices that might order for all their people. */
export const prospects: readonly Person[] = [
  {
    place: 'prospect',
    gender: 'f',
    name: 'Лапина Ирина',
    company: 'Салон «Сирень»',
    metWhere: 'на ярмарке',
    notes: 'Администратор. Хозяйка бывает по средам.',
    decides: 'no',
    decidedBy: 'хозяйка салона, Раиса Львовна',
  },
  {
    place: 'prospect',
    gender: 'm',
    name: 'Юрьев Глеб',
    company: 'Фитнес-клуб «Волна»',
    metWhere: 'в клубе',
  },
  {
    place: 'prospect',
    gender: 'f',
    name: 'Орлова Дина',
    company: 'Бухгалтерия «Баланс»',
    source: 'через Веру',
  },
  {
    place: 'prospect',
    gender: 'f',
    name: 'Ветрова Инга',
    company: 'Кофейня на углу',
    metWhere: 'на ярмарке',
  },
]

type Talk = Pick<TouchData, 'outcome'> & Partial<Pick<TouchData, 'stall' | 'minutes' | 'note'>>

/** Three calls and a letter on the way, a row of stalls, somebody who said a clear no, and somebody who never answered. */
export function pursueProspects(writer: Writer, who: Who, day: Day): void {
  const talk = (name: string, ago: number, said: Talk) =>
    writer.add(touchRecord, {
      client: who(name),
      on: addDays(day, -ago),
      channel: 'call',
      direction: 'out',
      ...said,
    })
  const start = (name: string, ago: number) =>
    writer.add(pursuitRecord, { client: who(name), startedOn: addDays(day, -ago) })

  start('Лапина Ирина', 3)
  talk('Лапина Ирина', 3, {
    outcome: 'talked',
    minutes: 12,
    note: 'Передаст хозяйке, сама не решает.',
  })

  for (const [ago, stall, minutes] of [
    [41, 'think', 25],
    [27, 'fit', 40],
    [12, 'mail', 15],
    [5, 'после зарплаты', 30],
  ] as const) {
    talk('Юрьев Глеб', ago, { outcome: 'stall', stall, minutes })
  }

  start('Орлова Дина', 20)
  talk('Орлова Дина', 20, { outcome: 'no-answer' })
  talk('Орлова Дина', 17, { outcome: 'declined', minutes: 6, note: 'Сказала прямо: не нужно.' })

  start('Ветрова Инга', 45)
  for (const ago of [45, 42, 39]) talk('Ветрова Инга', ago, { outcome: 'no-answer' })
}
