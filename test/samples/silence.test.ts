import { expect, test } from 'vitest'
import { Book } from '../../src/book/book.ts'
import type { Row } from '../../src/book/change.ts'
import { idOf } from '../../src/domain/domain.fixture.ts'
import { records } from '../../src/domain/records.ts'
import { concordance } from '../../src/domain/silence/concordance.ts'
import { silenceView } from '../../src/domain/silence/views.ts'
import { hasSamples, sample } from '../../src/formats/testing/samples.ts'

/** The days of orders of each client of the CDNOW sample, as the paper has them: no two on one day. */
function shop(): Map<string, string[]> {
  const lines = new TextDecoder().decode(sample('orders/CDNOW_sample.txt')).trim().split('\n')
  const days = new Map<string, Set<string>>()
  for (const line of lines) {
    const [client = '', , date = ''] = line.trim().split(/\s+/)
    const known = days.get(client) ?? new Set()
    days.set(client, known.add(date.replace(/(....)(..)(..)/, '$1-$2-$3')))
  }
  return new Map([...days].map(([client, dates]) => [client, [...dates].sort()]))
}

function bookOf(days: ReadonlyMap<string, readonly string[]>): Book {
  const rows = [...days].flatMap(([client, dates]): Row[] => [
    { type: 'client', id: idOf(client), rev: 1, data: { first: client } },
    ...dates.map((date, n) => ({
      type: 'order',
      id: idOf(`${client} ${n}`),
      rev: 1,
      data: { client: idOf(client), date },
    })),
  ])
  return Book.of(records, rows)
}

const calibrated = '1997-09-30'
const heldOut = '1998-06-30'

const near = (found: number, published: number, share: number) =>
  expect(Math.abs(found / published - 1)).toBeLessThan(share)

test.skipIf(!hasSamples)('the shop of the paper has the parameters of the paper', () => {
  const { model, clients } = silenceView.look(bookOf(shop()), {}, { day: calibrated, lang: 'ru' })
  expect(clients).toHaveLength(2357)
  if (!model) throw new Error('no model')
  near(model.r, 0.243, 0.005)
  near(model.alpha, 4.414, 0.005)
  near(model.a, 0.793, 0.005)
  near(model.b, 2.426, 0.005)
  near(model.logLikelihood, -9582.4, 0.00001)
})

test.skipIf(!hasSamples)(
  'who will buy in the 39 weeks after is told better by what the model expects than by the gap',
  () => {
    const days = shop()
    const { clients } = silenceView.look(bookOf(days), {}, { day: calibrated, lang: 'ru' })
    const later = [...days.values()].map((dates) => dates.some((date) => date > calibrated))
    const bought = new Map([...days.keys()].map((client, at) => [idOf(client), later[at] === true]))
    expect(later.filter(Boolean)).toHaveLength(684)
    const told = (by: (one: (typeof clients)[number]) => number, among = clients) =>
      concordance(
        among.map((one) => ({ score: by(one), bought: bought.get(one.client.id) === true })),
      )
    const byModel = (one: (typeof clients)[number]) => one.expected ?? Number.NaN
    const byGap = (one: (typeof clients)[number]) => -one.daysSilent
    const repeaters = clients.filter(({ usualGapDays }) => usualGapDays !== null)
    expect(repeaters).toHaveLength(946)
    expect(told(byModel, repeaters)).toBeCloseTo(0.728, 3)
    expect(told(byGap, repeaters)).toBeCloseTo(0.712, 3)
    expect(told(byModel)).toBeCloseTo(0.7725, 4)
    expect(told(byGap)).toBeCloseTo(0.7714, 4)
  },
)

test.skipIf(!hasSamples)(
  'the shop itself shows that the model ranks better, early and late',
  () => {
    const book = bookOf(shop())
    const at = (day: string) => silenceView.look(book, {}, { day, lang: 'ru' })
    expect(at(calibrated)).toMatchObject({
      rankedBy: 'model',
      trial: { until: '1997-07-24', clients: 842, bought: 247 },
    })
    near(at(calibrated).trial?.model ?? 0, 68.15, 0.001)
    near(at(calibrated).trial?.gap ?? 0, 65.73, 0.001)
    expect(at(heldOut)).toMatchObject({ rankedBy: 'model', trial: { until: '1998-02-14' } })
    near(at(heldOut).trial?.model ?? 0, 74.36, 0.001)
    near(at(heldOut).trial?.gap ?? 0, 72.66, 0.001)
  },
)

test.skipIf(!hasSamples)(
  'a year after the shop’s last order nothing is left to try the model on',
  () => {
    const { model, rankedBy, verdict } = silenceView.look(
      bookOf(shop()),
      {},
      { day: '1999-06-30', lang: 'ru' },
    )
    expect({ model, rankedBy, verdict }).toEqual({
      model: null,
      rankedBy: 'gap',
      verdict: 'unproved',
    })
  },
)
