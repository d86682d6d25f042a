import { addDays, type Day } from '../../words/days.ts'
import { handoutRecord, missedWhys, periodRecord } from '../catalogues/records.ts'
import type { Chance } from './chance.ts'
import type { Writer } from './writer.ts'

const length = 21
const pastPeriods = 5
/** The running period began so many days ago. */
const begun = 9
const askedAfter = 6

/** A client of the sample, with the days on which they ordered. */
export interface Buyer {
  readonly client: string
  readonly orderDays: readonly Day[]
}

/** Five past catalogue periods and the one that runs: whoever ordered was given a catalogue, and some who did not. */
export function handOutCatalogues(
  writer: Writer,
  chance: Chance,
  day: Day,
  buyers: readonly Buyer[],
): void {
  let isFirst = true
  // One catalogue has to be asked about today, the others were handed out in the last days.
  const lately = () => {
    const ago = isFirst ? askedAfter : chance.between(1, askedAfter - 2)
    isFirst = false
    return addDays(day, -ago)
  }
  for (let back = pastPeriods; back >= 0; back -= 1) {
    const from = addDays(day, -begun - back * length)
    const to = addDays(from, length - 1)
    const title = `№ ${pastPeriods - back + 1}`
    const period = writer.add(periodRecord, { title, from, to, copies: 25 })
    for (const { client, orderDays } of buyers) {
      const ordered = orderDays.find((on) => on >= from && on <= to)
      if (!ordered && !chance.percent(back === 0 ? 25 : 9)) continue
      const givenOn = ordered ?? (back > 0 ? addDays(from, chance.between(1, 6)) : lately())
      const handout = { client, period, on: givenOn, planned: chance.percent(75), givenOn }
      const isClosed = ordered === undefined && back > 0
      writer.add(handoutRecord, { ...handout, ...(isClosed && outcome(chance, to)) })
    }
  }
}

function outcome(chance: Chance, closedOn: Day) {
  if (chance.percent(60)) return { closedOn, outcome: 'declined' as const }
  return { closedOn, outcome: 'not-met' as const, why: chance.pick(missedWhys) }
}
