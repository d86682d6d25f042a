import { Book } from '../src/book/book.ts'
import type { Row } from '../src/book/change.ts'
import { records } from '../src/domain/records.ts'
import { searchView } from '../src/domain/search/views.ts'
import { readAhead } from '../src/domain/search/vocabulary.ts'
import { benchDay, referenceBook } from './book.ts'
import { atMost, type Figure, medianMs } from './figure.ts'

const viewing = { day: benchDay, lang: 'ru' } as const
const said =
  'внук пошёл в школу|просила позвонить после пятницы|думает о креме для рук|спрашивала про шампунь|уехала на дачу|копит на юбилей дочери'.split(
    '|',
  )
const goods = 'крем для рук|шампунь|тушь|помада алая|маска для лица|духи 50 мл|гель для душа'.split(
  '|',
)

/** What a key of the search over cards, talks and orders costs on the reference book with words in every talk and order. */
export function searchFigures(): Figure[] {
  const book = Book.of(records, referenceBook().map(withWords))
  while (readAhead(book)) {
    // What the search screen does between its frames.
  }
  const key = (query: string) =>
    // Another number of spaces is the same query, and no answer that was kept.
    medianMs(31, (nth) => searchView.look(book, { query: query + ' '.repeat(nth) }, viewing))
  const longest = (queries: readonly string[]) => Math.max(...queries.map(key))
  const name = ['м', 'ма', 'мар', 'мари', 'мария', 'мария с', 'мария соколова']
  return [
    atMost('поиск по всему, имя / search of everything, a name', 10, longest(name), 'ms'),
    atMost('то же, слово / the same, a word', 10, longest(['кр', 'крем', 'мария крем']), 'ms'),
    atMost('то же, другая раскладка / another layout', 10, longest(['vf', 'vfhbz', 'ьфкшф']), 'ms'),
    atMost('то же, латиницей / Latin letters', 10, longest(['masha', 'shcherbakova']), 'ms'),
    atMost('то же, с опечаткой / a typo', 10, longest(['маряи', 'виногардова']), 'ms'),
  ]
}

function withWords(row: Row, nth: number): Row {
  const pick = (words: readonly string[], by: number) => words[(nth * by) % words.length] ?? ''
  if (row.type === 'touch') {
    const note = `${pick(said, 1)}, ${pick(said, 7)} ${nth}`
    return { ...row, data: { ...row.data, note } }
  }
  if (row.type !== 'order') return row
  return {
    ...row,
    data: { ...row.data, items: [{ name: pick(goods, 1) }, { name: pick(goods, 3) }] },
  }
}
