import { expect, test } from 'vitest'
import { clientView } from '../clients/card-view.ts'
import { Desk } from '../domain.fixture.ts'
import { todayView } from '../today/views.ts'
import { touchesOf } from '../touches/records.ts'
import { handoutRecord } from './records.ts'
import { goodShare } from './rules.ts'
import { ledgerView, periodsView, suggestionsView } from './views.ts'

const names = ['Анна', 'Вера', 'Галина', 'Дарья', 'Елена', 'Жанна', 'Зоя', 'Инна', 'Клара', 'Лидия']

/** A desk with period 17, which runs from the 2nd to the 22nd of November. */
function withPeriod(day = '2026-11-02') {
  const desk = new Desk(day)
  const period = desk.do('period.open', {
    title: '17',
    from: '2026-11-02',
    to: '2026-11-22',
    copies: 12,
  })
  return { desk, period }
}

function give(desk: Desk, name: string) {
  const client = desk.client(name)
  const handout = desk.do('handout.give', { client })
  return { client, handout }
}

const ledger = (desk: Desk, period?: string) =>
  ledgerView.look(desk.book, period ? { period } : {}, { day: desk.day, lang: 'ru' })

/** As the text reads: numbers are joined to their words by spaces that do not break. */
const why = (desk: Desk, client: string) =>
  todayOf(desk, client)?.reasons[0]?.text.replaceAll('\u00A0', ' ')

const todayOf = (desk: Desk, client: string) =>
  todayView
    .look(desk.book, {}, { day: desk.day, lang: 'ru' })
    .entries.find((entry) => entry.client.id === client)

test('of ten catalogues seven worked: that is what a good consultant reaches', () => {
  const { desk } = withPeriod()
  const given = names.map((name) => give(desk, name))
  desk.on('2026-11-14')
  given.forEach(({ handout }, nth) => {
    if (nth < 7) desk.do('handout.mark', { id: handout, outcome: 'order', sum: 150_000 })
    if (nth === 7) desk.do('handout.mark', { id: handout, outcome: 'declined' })
    if (nth === 8) desk.do('handout.mark', { id: handout, outcome: 'not-met', why: 'silent' })
  })
  expect(ledger(desk, '17')).toMatchObject({
    period: '17',
    handedOut: 10,
    worked: 7,
    minus: 1,
    notMet: [{ client: { name: 'Клара' }, why: 'silent' }],
    open: 1,
    share: 0.7,
    left: 2,
    sum: 1_050_000,
    good: { from: 0.6, to: 0.8 },
  })
  expect(0.7 >= goodShare.from && 0.7 <= goodShare.to).toBe(true)
})

test('one tap on + makes the order and the talk, and they stand on the card', () => {
  const { desk } = withPeriod()
  const { client, handout } = give(desk, 'Мария')
  desk.on('2026-11-09').do('handout.mark', { id: handout, outcome: 'order', sum: 235_000 })
  const card = clientView.look(desk.book, { id: client }, { day: desk.day, lang: 'ru' })
  expect(card).toMatchObject({ folder: 'green', total: 235_000, lastOrder: { date: '2026-11-09' } })
  expect(touchesOf(desk.book, client).map(({ outcome }) => outcome)).toEqual(['catalogue', 'order'])
})

test('an order that was written down on the card is her + too', () => {
  const { desk } = withPeriod()
  const { client, handout } = give(desk, 'Мария')
  desk.on('2026-11-20').order(client, '2026-11-20', 90_000)
  expect(ledger(desk)?.rows[0]).toMatchObject({ state: 'order', order: { sum: 90_000 } })
  desk.do('handout.mark', { id: handout, outcome: 'order', sum: 95_000 })
  expect(ledger(desk)).toMatchObject({ worked: 1, sum: 95_000 })
  expect(desk.try('handout.mark', { id: handout, outcome: 'declined' })).toMatchObject({
    refusal: { code: 'handout.ordered', params: { date: '2026-11-20' } },
  })
})

test('who ordered twice from one catalogue is one +, and both orders are in the sum', () => {
  const { desk } = withPeriod()
  const { client } = give(desk, 'Мария')
  desk.on('2026-11-20').order(client, '2026-11-10', 100_000)
  desk.order(client, '2026-11-20', 50_000)
  expect(ledger(desk)).toMatchObject({ worked: 1, sum: 150_000 })
})

test('an order from before the catalogue, or from after the period, is not its merit', () => {
  const { desk } = withPeriod()
  const client = desk.client('Мария')
  desk.order(client, '2026-11-01')
  desk.do('handout.give', { client })
  expect(ledger(desk)?.worked).toBe(0)
  desk.on('2026-11-23').order(client, '2026-11-23')
  expect(ledger(desk)?.worked).toBe(0)
})

test('the + of a period that has just ended counts for it', () => {
  const { desk } = withPeriod()
  const { handout } = give(desk, 'Мария')
  desk.on('2026-11-24').do('handout.mark', { id: handout, outcome: 'order', sum: 50_000 })
  expect(ledger(desk, '17')).toMatchObject({ worked: 1, sum: 50_000 })
})

test('a late + for the last period is no merit of the catalogue that she was given since', () => {
  const { desk } = withPeriod()
  const { client, handout } = give(desk, 'Мария')
  desk.on('2026-11-23').do('period.open', { title: '18', from: '2026-11-23', to: '2026-12-13' })
  desk.do('handout.give', { client })
  desk.on('2026-11-24').do('handout.mark', { id: handout, outcome: 'order', sum: 50_000 })
  expect([ledger(desk, '17')?.worked, ledger(desk, '18')?.worked]).toEqual([1, 0])
})

test('a mistaken + becomes − and its order is gone; taking the mark away leaves the catalogue open', () => {
  const { desk } = withPeriod()
  const { client, handout } = give(desk, 'Мария')
  desk.on('2026-11-09').do('handout.mark', { id: handout, outcome: 'order', sum: 100 })
  desk.do('handout.mark', { id: handout, outcome: 'declined' })
  expect(ledger(desk)).toMatchObject({ worked: 0, minus: 1, sum: 0 })
  desk.do('handout.mark', { id: handout, outcome: 'open' })
  expect(ledger(desk)).toMatchObject({ worked: 0, minus: 0, open: 1 })
  expect(touchesOf(desk.book, client).map(({ outcome }) => outcome)).toEqual(['catalogue'])
  desk.undo()
  expect(ledger(desk)?.minus).toBe(1)
})

test('«не взяла» in the day’s list is the − of the ledger', () => {
  const { desk } = withPeriod()
  const { client } = give(desk, 'Мария')
  desk.on('2026-11-09').do('touch.record', { client, outcome: 'declined' })
  expect(ledger(desk)).toMatchObject({ minus: 1, open: 0 })
})

test('a catalogue is handed out once in a period, whoever writes it down', () => {
  const { desk, period } = withPeriod()
  const { client } = give(desk, 'Мария')
  desk.do('handout.plan', { period, clients: [client] })
  desk.do('handout.give', { client })
  expect(ledger(desk)).toMatchObject({ handedOut: 1, planned: 0 })
  expect(touchesOf(desk.book, client)).toHaveLength(1)
})

test('who was planned is handed a catalogue by plan, who was met in a shop by chance', () => {
  const { desk, period } = withPeriod()
  const planned = desk.client('Анна')
  desk.do('handout.plan', { period, clients: [planned] })
  expect(ledger(desk)).toMatchObject({ planned: 1, handedOut: 0, share: null })
  desk.on('2026-11-03').do('handout.give', { client: planned })
  give(desk, 'Вера')
  expect(ledger(desk)?.rows.map(({ client, planned }) => [client.name, planned])).toEqual([
    ['Анна', true],
    ['Вера', false],
  ])
})

test('a catalogue written down by mistake is planned again, or leaves the list', () => {
  const { desk, period } = withPeriod()
  const anna = desk.client('Анна')
  desk.do('handout.plan', { period, clients: [anna] })
  const handout = desk.do('handout.give', { client: anna })
  const { client: vera, handout: byChance } = give(desk, 'Вера')
  desk.do('handout.drop', { id: handout })
  desk.do('handout.drop', { id: byChance })
  expect(ledger(desk)?.rows).toMatchObject([{ client: { name: 'Анна' }, state: 'planned' }])
  expect([...touchesOf(desk.book, anna), ...touchesOf(desk.book, vera)]).toEqual([])
})

test('a catalogue is asked about after five days, and again five days after a talk', () => {
  const { desk } = withPeriod()
  const { client } = give(desk, 'Мария')
  expect(todayOf(desk.on('2026-11-06'), client)).toBeUndefined()
  expect(why(desk.on('2026-11-07'), client)).toBe('Каталог у неё 5 дней')
  desk.on('2026-11-08').do('touch.record', { client, outcome: 'talked' })
  expect(todayOf(desk.on('2026-11-12'), client)).toBeUndefined()
  expect(why(desk.on('2026-11-13'), client)).toBe('Каталог у неё 11 дней')
})

test('two days before the period ends everybody who has a catalogue is asked', () => {
  const { desk } = withPeriod()
  const { client, handout } = give(desk.on('2026-11-19'), 'Пётр')
  expect(why(desk.on('2026-11-20'), client)).toBe('Каталог у него 1 день, до конца периода 2 дня')
  expect(todayOf(desk.on('2026-11-23'), client)).toBeUndefined()
  desk.on('2026-11-21').do('handout.mark', { id: handout, outcome: 'declined' })
  expect(todayOf(desk, client)).toBeUndefined()
})

test('who was not met is called in the first week of the next period, until a talk', () => {
  const { desk } = withPeriod()
  const { client, handout } = give(desk, 'Мария')
  const other = give(desk, 'Ольга')
  desk.on('2026-11-21').do('handout.mark', { id: handout, outcome: 'not-met', why: 'silent' })
  desk.do('handout.mark', { id: other.handout, outcome: 'declined' })
  desk.on('2026-11-23').do('period.open', { title: '18', from: '2026-11-23', to: '2026-12-13' })
  expect(todayOf(desk, client)).toMatchObject({
    reasons: [{ code: 'carried-over', text: 'В прошлом периоде не встретились, телефон молчал' }],
  })
  expect(todayOf(desk, other.client)).toBeUndefined()
  expect(todayOf(desk.on('2026-11-29'), client)).toBeDefined()
  expect(todayOf(desk.on('2026-11-30'), client)).toBeUndefined()
  desk.on('2026-11-25').do('touch.record', { client, outcome: 'talked' })
  expect(todayOf(desk, client)).toBeUndefined()
})

test('the plan suggests who was not met, then who buys, then whom to recall; who is on it is left out', () => {
  const desk = new Desk('2025-03-01')
  const [gone, green, fresh, missed] = ['Анна', 'Вера', 'Галина', 'Дарья'].map((name) =>
    desk.client(name),
  ) as [string, string, string, string]
  desk.order(gone, '2024-05-05')
  desk.order(green, '2025-03-01', 100_000)
  desk.order(fresh, '2025-03-01', 900_000)
  desk.on('2026-11-02').do('period.open', { title: '17', from: '2026-11-02', to: '2026-11-22' })
  desk.do('handout.give', { client: missed })
  desk.on('2026-11-23')
  const period = desk.do('period.open', { title: '18', from: '2026-11-23', to: '2026-12-13' })
  const asked = () =>
    suggestionsView
      .look(desk.book, { period: '18' }, { day: desk.day, lang: 'ru' })
      .map(({ client, kind, why }) => [client.name, kind, why])
  expect(asked()).toEqual([
    ['Дарья', 'carried', 'open'],
    ['Галина', 'green', null],
    ['Вера', 'green', null],
    ['Анна', 'due', null],
  ])
  desk.do('handout.plan', { period, clients: [missed, gone] })
  expect(asked().map(([name]) => name)).toEqual(['Галина', 'Вера'])
})

test('periods stand one after another, each with its result', () => {
  const { desk } = withPeriod()
  give(desk, 'Мария')
  const open = (from: string, to: string) => desk.try('period.open', { title: '18', from, to })
  expect(open('2026-11-22', '2026-12-12')).toMatchObject({ refusal: { code: 'period.overlaps' } })
  expect(open('2026-11-23', '2026-11-20')).toMatchObject({ refusal: { code: 'period.backwards' } })
  expect(open('2026-11-23', '2026-12-13').ok).toBe(true)
  const { periods, running, next } = periodsView.look(
    desk.book,
    {},
    { day: '2026-11-23', lang: 'ru' },
  )
  expect(periods).toMatchObject([
    { title: '18', handedOut: 0, share: null },
    { title: '17', handedOut: 1, share: 0 },
  ])
  expect(running).toBe(periods[0]?.id)
  expect(next).toEqual({ title: '19', from: '2026-12-14', to: '2027-01-03' })
})

test('without a period there is nothing to hand out, and that is said', () => {
  const desk = new Desk()
  const client = desk.client('Мария')
  expect(desk.try('handout.give', { client })).toMatchObject({ refusal: { code: 'period.none' } })
  expect(ledger(desk)).toBeNull()
})

test('a period with catalogues handed out is not deleted, one that was only planned is, with its list', () => {
  const { desk, period } = withPeriod()
  const { handout } = give(desk, 'Мария')
  expect(desk.try('period.delete', { id: period })).toMatchObject({
    refusal: { code: 'period.used', params: { count: 1 } },
  })
  desk.do('handout.drop', { id: handout })
  desk.do('handout.plan', { period, clients: [desk.client('Анна')] })
  desk.do('period.delete', { id: period })
  expect(desk.book.count(handoutRecord)).toBe(0)
})
