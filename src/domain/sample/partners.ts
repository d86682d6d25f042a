import { addDays, type Day } from '../../words/days.ts'
import { type PartnershipData, partnershipRecord, trainingRecord } from '../partners/records.ts'
import type { Who } from './person.ts'
import type { Writer } from './writer.ts'

/** Daria works, and has brought Aigul and Lyubov; Lyubov has gone to another company with good wishes. */
export function growPartners(writer: Writer, who: Who, day: Day): void {
  const ago = (days: number) => addDays(day, -days)
  const partner = (name: string, days: number, more: Partial<PartnershipData> = {}) =>
    writer.add(partnershipRecord, { client: who(name), since: ago(days), ...more })
  const train = (name: string, days: number, minutes: number, topic: string, cost?: number) => {
    const paid = cost !== undefined && { cost, currency: 'RUB' }
    writer.add(trainingRecord, { client: who(name), on: ago(days), minutes, topic, ...paid })
  }
  const daria = 'Котова Дарья'
  const aigul = 'Сафина Айгуль Маратовна'
  const lyubov = 'Щукина Любовь Андреевна'
  partner(daria, 400, { number: '70-001' })
  partner(aigul, 150, { broughtBy: who(daria), number: '70-014' })
  partner(lyubov, 260, {
    broughtBy: who(daria),
    leftOn: ago(50),
    why: 'other-company',
    leftNote: 'Там ей ближе ездить.',
    farewellOn: ago(50),
  })
  train(daria, 390, 120, 'как показать каталог')
  train(daria, 200, 90, 'заказ в программе')
  train(daria, 12, 45, 'план на месяц')
  train(aigul, 140, 90, 'как показать каталог', 80_000)
  train(aigul, 18, 60, 'первый звонок')
  train(lyubov, 250, 120, 'как показать каталог')
  train(lyubov, 180, 180, 'школа в городе', 350_000)
  train(lyubov, 90, 60, 'первый звонок')
}
