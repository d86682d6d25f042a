import { Book } from '../src/book/book.ts'
import type { Row } from '../src/book/change.ts'
import { idFor } from '../src/book/ids.ts'
import { audienceView } from '../src/domain/broadcasts/audience-view.ts'
import { ledgerView, suggestionsView } from '../src/domain/catalogues/views.ts'
import { flowView, turningView } from '../src/domain/folders/views.ts'
import { records } from '../src/domain/records.ts'
import { silenceView } from '../src/domain/silence/views.ts'
import { summaryView } from '../src/domain/summary/views.ts'
import { todayView } from '../src/domain/today/views.ts'
import { vipView } from '../src/domain/vip/views.ts'
import { addDays } from '../src/words/days.ts'
import { benchDay, referenceBook } from './book.ts'
import { atMost, type Figure, medianMs } from './figure.ts'

const viewing = { day: benchDay, lang: 'ru' } as const

/** Each journal as it is opened the first time over the reference book, with eight periods of 300 catalogues each. */
export function journalFigures(): Figure[] {
  const rows = withCatalogues(referenceBook())
  const opened = (look: (book: Book) => unknown) => {
    const books = Array.from({ length: 5 }, () => Book.of(records, rows))
    return medianMs(5, (nth) => look(books[nth] ?? new Book(records)))
  }
  const figure = (name: string, look: (book: Book) => unknown, promise = 100) =>
    atMost(name, promise, opened(look), 'ms')
  return [
    figure(
      '«Сегодня» с каталогами / today with catalogues, cold',
      (book) => todayView.look(book, {}, viewing),
      30,
    ),
    figure('журнал каталогов / ledger', (book) => ledgerView.look(book, {}, viewing)),
    figure('список на период / suggestions', (book) => suggestionsView.look(book, {}, viewing)),
    figure('движение по годам / flow', (book) => flowView.look(book, { years: 5 }, viewing)),
    figure('скоро почернеют / turning black', (book) => turningView.look(book, {}, viewing)),
    figure('кто замолчал / silence', (book) => silenceView.look(book, { silent: true }, viewing)),
    figure('итоги года / summary of a year', (book) => summaryView.look(book, {}, viewing)),
    figure('VIP', (book) => vipView.look(book, { year: 2026 }, viewing)),
    figure('кому разослать / audience', (book) => audienceView.look(book, {}, viewing)),
  ]
}

const periods = 8
const perPeriod = 300
const periodDays = 21

function withCatalogues(rows: readonly Row[]): Row[] {
  const clients = rows.filter(({ type }) => type === 'client').map(({ id }) => id)
  const more: Row[] = []
  for (let nth = 0; nth < periods; nth += 1) {
    const from = addDays(benchDay, -10 - nth * periodDays)
    const id = idFor('6ba7b810-9dad-11d1-80b4-00c04fd430c8', `period ${nth}`)
    const to = addDays(from, periodDays - 1)
    more.push({ type: 'period', id, rev: 1, data: { title: String(20 - nth), from, to } })
    for (let at = 0; at < perPeriod; at += 1) {
      const client = clients[(at * 31 + nth) % clients.length] ?? ''
      const data = { client, period: id, on: from, planned: true, givenOn: addDays(from, at % 7) }
      more.push({ type: 'handout', id: idFor(id, client), rev: 1, data })
    }
  }
  return [...rows, ...more]
}
