import { Book } from '../../book/book.ts'
import type { Day } from '../../words/days.ts'
import { records } from '../records.ts'
import { honourVips } from './attention.ts'
import { writeToAll } from './broadcasts.ts'
import type { Chance } from './chance.ts'
import { askAboutNews } from './consents.ts'
import { fillForms } from './forms.ts'
import { gatherGroups } from './groups.ts'
import { meetPeople } from './meetings.ts'
import { neighbours } from './neighbours.ts'
import { growPartners } from './partners.ts'
import type { Who } from './person.ts'
import { pursueProspects } from './prospects.ts'
import { runsOut, startRegimens } from './regimens.ts'
import { meetStrangers } from './strangers.ts'
import type { Writer } from './writer.ts'

/** What grows around the people: forms, regimens, news that they agreed to, presents for the best of them. */
export function lookAfter(
  writer: Writer,
  chance: Chance,
  ids: ReadonlyMap<string, string>,
  day: Day,
): void {
  const who: Who = (name) => {
    const id = ids.get(name)
    if (id === undefined) throw new Error(`Nobody in the sample is called ${name}`)
    return id
  }
  fillForms(writer, who, day)
  startRegimens(writer, who, day)
  meetPeople(writer, who, day)
  pursueProspects(writer, who, day)
  gatherGroups(writer, who, day)
  // Those of whom today reminds are left out: what they said the last time must not be a text of ours.
  const asked = neighbours.filter(({ place, name }) => place === 'regular' && name !== runsOut)
  const names = asked.map(({ name }) => who(name))
  const agreed = askAboutNews(writer, chance, day, names)
  const book = Book.of(records, writer.rows)
  writeToAll(writer, book, day, agreed)
  honourVips(writer, book, day)
  meetStrangers(writer, day)
  growPartners(writer, who, day)
}
