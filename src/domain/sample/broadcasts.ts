import type { Book } from '../../book/book.ts'
import { addDays, type Day } from '../../words/days.ts'
import { broadcastRecord, newsletterRecord } from '../broadcasts/records.ts'
import { openHandouts } from '../catalogues/rules.ts'
import { noteConsent } from './consents.ts'
import { broughtBy, deliver, type Reader, readersOf } from './deliveries.ts'
import { seasonBefore, seasonOf } from './seasons.ts'
import type { Writer } from './writer.ts'

/** Some weeks ago, and long enough before the second broadcast for nobody to get both at once. */
const firstAgo = { least: 18, most: 40 } as const
const secondAgo = 2

/** Two issues of a newsletter, the later one sent to everybody who agreed to news, and a broadcast that is half sent. */
export function writeToAll(writer: Writer, book: Book, day: Day, agreed: readonly string[]): void {
  const sentOn = bestDay(book, agreed, day)
  writer.add(newsletterRecord, issueOf(seasonBefore(sentOn), addDays(sentOn, -91)))
  const readers = readersOf(book, agreed, sentOn)
  const tired = sendIssue(writer, book, readers, sentOn)
  const rest = readers.filter(({ client }) => client !== tired)
  sendHalf(writer, book, rest, addDays(day, -secondAgo))
}

/** Sends the issue of the season; answers who asked not to be written to any more. */
function sendIssue(
  writer: Writer,
  book: Book,
  readers: readonly Reader[],
  on: Day,
): string | undefined {
  const season = seasonOf(on)
  const { title, text } = season
  const newsletter = writer.add(newsletterRecord, issueOf(season, addDays(on, -1)))
  const broadcast = writer.add(broadcastRecord, { title, text, newsletter, on })
  const bought = ({ client }: Reader) => broughtBy(book, client, on) > 0
  const [tired, away] = readers.filter((reader) => !bought(reader))
  readers.forEach((reader, place) => {
    const isTalking = bought(reader) || (reader !== tired && place % 4 === 1)
    const answered = isTalking && { answeredOn: addDays(on, place % 2) }
    const state = reader === away ? { skippedOn: on } : { sentOn: on, ...answered }
    deliver(writer, reader, title, { broadcast, on, ...state })
  })
  if (tired) {
    const said = { purpose: 'news', given: false, on: addDays(on, 2), how: 'message' } as const
    noteConsent(writer, { client: tired.client, ...said })
  }
  return tired?.client
}

/** Half of the copies are sent; one has answered whom nobody is about to ask about a catalogue. */
function sendHalf(writer: Writer, book: Book, readers: readonly Reader[], on: Day): void {
  const title = 'Новый каталог'
  const text =
    '{имя}, здравствуйте. Вышел новый каталог, для вас отметила пару страниц. Принести посмотреть?'
  const broadcast = writer.add(broadcastRecord, { title, text, on })
  const half = Math.ceil(readers.length / 2)
  const answers = readers
    .slice(0, half)
    .find(({ client }) => openHandouts(book, client).length === 0)
  readers.forEach((reader, place) => {
    const sent = place < half && { sentOn: on }
    const answered = reader === answers && { answeredOn: addDays(on, 1) }
    deliver(writer, reader, title, { broadcast, on, ...sent, ...answered })
  })
}

/** The day after which the readers ordered most. */
function bestDay(book: Book, clients: readonly string[], day: Day): Day {
  let best = { day: addDays(day, -firstAgo.least), orders: 0 }
  for (let ago = firstAgo.least; ago <= firstAgo.most; ago += 1) {
    const on = addDays(day, -ago)
    const orders = clients.reduce((sum, client) => sum + broughtBy(book, client, on), 0)
    if (orders > best.orders) best = { day: on, orders }
  }
  return best.day
}

function issueOf({ title, body }: ReturnType<typeof seasonOf>, on: Day) {
  return { title, body, on }
}
