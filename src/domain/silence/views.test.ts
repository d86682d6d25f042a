import { expect, test } from 'vitest'
import { Desk, idOf } from '../domain.fixture.ts'
import { rowsOf, simulated } from './silence.fixture.ts'
import { silenceView } from './views.ts'

const today = '2026-11-21'

function look(desk: Desk, day = today, params = {}) {
  const answer = silenceView.look(desk.book, params, { day, lang: 'ru' })
  expect(silenceView.result.safeParse(answer).success).toBe(true)
  return answer
}

/** A shop whose clients order at random and leave. */
function shop(clockwork = false): Desk {
  const desk = new Desk(today)
  const model = clockwork ? { r: 3, alpha: 30, a: 0.5, b: 5 } : { r: 1, alpha: 8, a: 0.8, b: 2.5 }
  const clients = simulated(model, { clients: 300, days: 1000, seed: 3, clockwork })
  desk.book.putAll(rowsOf(clients, 1000, today))
  return desk
}

const monthly = ['2026-03-01', '2026-04-05', '2026-05-10', '2026-06-14', '2026-07-19']

test('a client with a habit is said to be silent, and stands before those who keep theirs', () => {
  const desk = new Desk(today)
  const [silent, faithful] = [desk.client('Мария'), desk.client('Ольга')]
  for (const day of monthly) desk.order(silent, day)
  for (const day of [...monthly, '2026-11-01']) desk.order(faithful, day)
  desk.order(faithful, '2026-11-01', 500)
  desk.client('Анна')
  const { clients, ...book } = look(desk)
  expect(clients).toEqual([
    {
      client: { id: silent, name: 'Мария' },
      daysSilent: 125,
      usualGapDays: 35,
      silent: true,
      chance: null,
      chanceOfOrder: null,
      expected: null,
      text: 'обычно раз в 5\u00A0недель, молчит 4\u00A0месяца',
    },
    expect.objectContaining({
      client: { id: faithful, name: 'Ольга' },
      daysSilent: 20,
      silent: false,
    }),
  ])
  expect(book).toMatchObject({ model: null, rankedBy: 'gap', verdict: 'short', trial: null })
})

test('whoever has ordered once is silent after twice the gap that is usual in the book', () => {
  const desk = new Desk(today)
  for (const day of monthly) desk.order(desk.client('Мария', { last: day }), day)
  const regular = desk.client('Ольга')
  for (const day of monthly) desk.order(regular, day)
  const silent = look(desk, '2026-07-20').clients.filter((one) => one.silent)
  expect(silent.map(({ daysSilent }) => daysSilent)).toEqual([71, 106, 141])
})

test('asked only for those who have gone silent, the view leaves out the others and nothing else', () => {
  const desk = shop()
  const all = look(desk)
  const silent = all.clients.filter((one) => one.silent)
  expect(silent.length).toBeGreaterThan(0)
  expect(look(desk, today, { silent: true })).toEqual({ ...all, clients: silent })
})

test('who was let go is not listed', () => {
  const desk = new Desk(today)
  const client = desk.client('Мария')
  desk.order(client, '2026-05-05')
  desk.do('touch.record', { client, outcome: 'let-go' })
  expect(look(desk).clients).toEqual([])
})

test('asked about an earlier day, the view knows nothing of what came later', () => {
  const desk = shop()
  const before = look(desk, '2026-10-01')
  desk.order(idOf('client 3'), '2026-10-02')
  expect(look(desk, '2026-10-01')).toEqual(before)
})

test('where the model tells buyers better, those who have gone silent stand by the orders expected of them', () => {
  const { model, rankedBy, verdict, trial, clients } = look(shop())
  expect({ rankedBy, verdict }).toEqual({ rankedBy: 'model', verdict: 'better' })
  expect(model).toMatchObject({ weeks: true, logLikelihood: expect.any(Number) })
  expect(trial?.model).toBeGreaterThan(trial?.gap ?? 100)
  const standing = clients.map(({ silent, expected }) => (silent ? 1000 : 0) + (expected ?? -1))
  expect(standing).toEqual(standing.toSorted((a, b) => b - a))
  expect(standing[0]).toBeGreaterThan(1000)
  expect(standing.at(-1)).toBeLessThan(1000)
})

test('where it does not, whoever ordered last stands first, and the figures of both are given', () => {
  const { model, rankedBy, verdict, trial, clients, text } = look(shop(true))
  expect({ model, rankedBy, verdict }).toEqual({ model: null, rankedBy: 'gap', verdict: 'worse' })
  expect(trial?.gap).toBeGreaterThan(trial?.model ?? 100)
  expect(text).toMatch(/не точнее/)
  expect(clients.every(({ chance, expected }) => chance === null && expected === null)).toBe(true)
  const silent = clients.filter((one) => one.silent).map(({ daysSilent }) => daysSilent)
  expect(silent).toEqual(silent.toSorted((a, b) => a - b))
})
