import type { Book } from '../../book/book.ts'
import { addDays, type Day, isoDay } from '../../words/days.ts'
import { attentionRecord } from '../vip/records.ts'
import { vipsOf, vipYearOn } from '../vip/rules.ts'
import type { Writer } from './writer.ts'

const given = ['чай и открытка', 'набор полотенец', 'крем для рук и открытка', 'коробка конфет']

/** The first buyers of the year that is honoured now were given something around the holidays, as far as those have come. */
export function honourVips(writer: Writer, book: Book, day: Day): void {
  const year = vipYearOn(day)
  const first = vipsOf(book, year, day, { by: 'top', top: given.length })
  first.forEach(({ client }, place) => {
    const on = addDays(isoDay(year, 12, 24), 4 * place)
    const note = given[place]
    if (on < day) writer.add(attentionRecord, { client, year, on, ...(note && { note }) })
  })
}
