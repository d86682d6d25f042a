import { addDays, type Day } from '../../words/days.ts'
import { type RegimenData, type regimenFields, regimenRecord } from '../regimens/records.ts'
import type { Who } from './person.ts'
import type { Writer } from './writer.ts'

/** Whose product runs out within the week. */
export const runsOut = 'Журавлёва Нина'

type Course = Pick<RegimenData, 'endedOn' | keyof typeof regimenFields>

/** Nina's capsules run out in five days, Irina has enough for her whole course, Lyubov is through with hers. */
export function startRegimens(writer: Writer, who: Who, day: Day): void {
  const start = (name: string, ago: number, course: Course) => {
    const startedOn = addDays(day, -ago)
    writer.add(regimenRecord, { client: who(name), startedOn, madeOn: startedOn, ...course })
  }
  const capsule = { unit: 'капсула', daily: 2, packSize: 60 }
  start(runsOut, 54, { product: 'Омега-3', ...capsule, packs: 2 })
  start('Авдеева Ирина Николаевна', 20, {
    product: 'Витамин D3',
    ...capsule,
    packs: 3,
    courseDays: 90,
  })
  start('Щукина Любовь Андреевна', 130, {
    product: 'Коллаген',
    packDays: 30,
    packs: 2,
    note: 'Понравился, вернёмся к нему через полгода.',
    endedOn: addDays(day, -71),
  })
}
