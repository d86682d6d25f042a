import { Book } from '../src/book/book.ts'
import type { Envelope } from '../src/book/envelope.ts'
import { execute } from '../src/book/execute.ts'
import { idFor } from '../src/book/ids.ts'
import { clientsView } from '../src/domain/clients/views.ts'
import { peopleOf } from '../src/domain/quick-add/people.ts'
import { understand } from '../src/domain/quick-add/understand.ts'
import { records } from '../src/domain/records.ts'
import { registry } from '../src/domain/registry.ts'
import { todayView } from '../src/domain/today/views.ts'
import { readSpokenDays } from '../src/formats/spoken-days/read.ts'
import { benchDay, referenceBook } from './book.ts'
import { atMost, type Figure, medianMs } from './figure.ts'

const viewing = { day: benchDay, lang: 'ru' } as const
const host = { role: 'owner', changesOf: () => undefined } as const

/** What the day's list, a command and a search cost on the reference book, and how the list's cost grows. */
export function domainFigures(): Figure[] {
  const rows = referenceBook()
  const clients = rows.filter((row) => row.type === 'client').map((row) => row.id)
  todayView.look(Book.of(records, referenceBook(500)), {}, viewing)

  const books = Array.from({ length: 5 }, () => Book.of(records, rows))
  const cold = medianMs(5, (nth) => todayView.look(books[nth] ?? new Book(records), {}, viewing))

  const book = books[0] ?? new Book(records)
  const touch = (nth: number) => run(book, nth, clients[nth * 7] ?? '')
  const command = medianMs(101, touch)
  const afterOneMore = (from: number, day: string) =>
    medianMs(31, (nth) => {
      touch(from + nth)
      todayView.look(book, {}, { ...viewing, day })
    })
  const warm = afterOneMore(200, benchDay)
  // While the best of the year are honoured, their ranking depends on everybody.
  const honouring = afterOneMore(300, `${benchDay.slice(0, 4)}-12-25`)
  const key = medianMs(11, (nth) => clientsView.look(book, { query: `мар${nth}` }, viewing))
  return [
    atMost('«Сегодня» из эталонной картотеки / today, cold', 30, cold, 'ms'),
    atMost('«Сегодня» после ещё одной команды / today after one more command', 3, warm, 'ms'),
    atMost('то же в дни VIP / the same while VIPs are honoured', 3, honouring, 'ms'),
    atMost('одна команда / one command applied', 1, command, 'ms'),
    atMost('поиск, одна буква / search, a key', 5, key, 'ms'),
    atMost('строка новой записи, одна буква / quick add, a key', 10, quickAddKey(book), 'ms'),
    ...growth(),
  ]
}

/** A letter more of a line that names somebody, a day and a time. */
function quickAddKey(book: Book): number {
  const line = 'встреча с Натальей Кузнецовой завтра в 16'
  const people = peopleOf(book, benchDay)
  const readers = { today: benchDay, people, days: readSpokenDays, phones: () => [] }
  return medianMs(line.length, (nth) => understand(line.slice(0, nth + 1), readers))
}

function run(book: Book, nth: number, client: string): void {
  const envelope: Envelope = {
    id: idFor('6ba7b810-9dad-11d1-80b4-00c04fd430c8', `bench ${nth}`),
    name: 'touch.record',
    args: { client, outcome: 'declined' },
    at: `${benchDay}T08:00:00Z`,
    day: benchDay,
    tz: 'Europe/Moscow',
    actor: 'bench',
    version: 1,
  }
  const result = execute(registry, book, envelope, host)
  if (!result.ok) throw new Error(result.refusal.code)
  book.apply(result.value)
}

/** Time per client of a cold list may not grow by more than a quarter from one size to the next. */
function growth(): Figure[] {
  const sizes = [1_000, 10_000, 100_000]
  const perClient = sizes.map((size) => {
    const rows = referenceBook(size)
    const runs = size > 50_000 ? 3 : 9
    const books = Array.from({ length: runs }, () => Book.of(records, rows))
    return (
      medianMs(runs, (nth) => todayView.look(books[nth] ?? new Book(records), {}, viewing)) / size
    )
  })
  return sizes.slice(1).map((size, at) => {
    const ratio = (perClient[at + 1] ?? 0) / (perClient[at] ?? 1)
    return atMost(
      `«Сегодня»: время на клиента, ${size} к ${sizes[at]} / today, time a client`,
      1.25,
      ratio,
      'ratio',
    )
  })
}
