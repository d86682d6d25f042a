import { expect, test } from 'vitest'
import { Desk, idOf } from '../domain.fixture.ts'
import { todayView } from '../today/views.ts'
import { regimenRecord } from './records.ts'
import { type RegimenRow, regimensView } from './views.ts'

const omega = { product: 'Омега-3', daily: 2, unit: 'капсулы', packSize: 60 }

/** Maria takes Omega-3 from the 1st to the 30th of November, as far as one package goes. */
function withOmega(more: object = {}) {
  const desk = new Desk('2026-11-01')
  const client = desk.client('Мария', { patronymic: 'Ивановна' })
  const id = desk.do('regimen.start', { client, ...omega, ...more })
  return { desk, client, id }
}

const rows = (desk: Desk, params: { client?: string; ended?: boolean } = {}) =>
  regimensView.look(desk.book, params, { day: desk.day, lang: 'ru' })

const onlyRow = (desk: Desk) => rows(desk, { ended: true })[0] as RegimenRow

const entryOf = (desk: Desk, client: string, lang: 'ru' | 'en' = 'ru') =>
  todayView
    .look(desk.book, {}, { day: desk.day, lang })
    .entries.find((entry) => entry.client.id === client)

/** As the text reads: numbers are joined to their words by spaces that do not break. */
const why = (desk: Desk, client: string) =>
  entryOf(desk, client)?.reasons.map(({ text }) => text.replaceAll('\u00A0', ' '))[0]

const buy = (desk: Desk, client: string, quantity = 1) =>
  desk.do('order.record', { client, items: [{ name: 'Омега-3', quantity }] })

test('a package that runs out comes up a week before, and not earlier', () => {
  const { desk, client } = withOmega()
  expect(entryOf(desk.on('2026-11-22'), client)).toBeUndefined()
  expect(why(desk.on('2026-11-23'), client)).toBe(
    'Омега-3: упаковка закончится через 7 дней, 30 ноября',
  )
  expect(why(desk.on('2026-11-30'), client)).toBe('Омега-3: упаковка заканчивается сегодня')
  expect(why(desk.on('2026-12-01'), client)).toBe(
    'Омега-3: упаковка закончилась 1 день назад, 30 ноября',
  )
})

test('it says what to say: how the course goes, and whether to bring more', () => {
  const { desk, client } = withOmega()
  expect(entryOf(desk.on('2026-11-25'), client)).toMatchObject({
    reasons: [{ code: 'regimen', strong: '5\u00A0дней', product: 'Омега-3', left: 5 }],
    opener:
      'Мария Ивановна, добрый день. Как вам Омега-3, всё ли подходит? Скоро нужна будет новая упаковка, привезти?',
  })
  expect(entryOf(desk.on('2026-12-03'), client)?.opener).toContain('наверное, уже закончилась')
  expect(entryOf(desk, client, 'en')?.reasons[0]?.text).toBe(
    'Омега-3: the package ran out 3 days ago, on 30 November',
  )
})

test('an order of the product ends it until the next package runs out', () => {
  const { desk, client } = withOmega()
  buy(desk.on('2026-11-25'), client)
  expect(entryOf(desk, client)).toBeUndefined()
  expect(entryOf(desk.on('2026-12-22'), client)).toBeUndefined()
  expect(why(desk.on('2026-12-23'), client)).toContain('через 7 дней, 30 декабря')
})

test('an order of something else does not end it, one of which nobody said what it was does', () => {
  const { desk, client } = withOmega()
  desk.on('2026-11-25').do('order.record', { client, items: [{ name: 'Крем' }] })
  expect(entryOf(desk, client)).toBeDefined()
  desk.order(client, '2026-11-25', 120_000)
  expect(entryOf(desk, client)).toBeUndefined()
  expect(entryOf(desk.on('2026-12-05'), client)).toBeUndefined()
})

test('a talk puts it off until the package is empty; a talk after that settles it', () => {
  const { desk, client } = withOmega()
  desk.on('2026-11-25').do('touch.record', { client, outcome: 'talked' })
  expect(entryOf(desk, client)).toBeUndefined()
  expect(entryOf(desk.on('2026-11-30'), client)).toBeUndefined()
  expect(entryOf(desk.on('2026-12-01'), client)).toBeDefined()
  desk.do('touch.record', { client, outcome: 'talked' })
  expect(entryOf(desk.on('2026-12-03'), client)).toBeUndefined()
})

test('who has declined is not asked again, and who did not answer is called tomorrow', () => {
  const { desk, client } = withOmega()
  desk.on('2026-11-25').do('touch.record', { client, outcome: 'no-answer' })
  expect(entryOf(desk, client)).toBeUndefined()
  expect(entryOf(desk.on('2026-11-26'), client)).toBeDefined()
  desk.do('touch.record', { client, outcome: 'declined' })
  expect(entryOf(desk.on('2026-12-02'), client)).toBeUndefined()
})

test('two weeks after it has run out nobody is reminded any more, and the journal still tells', () => {
  const { desk, client } = withOmega()
  expect(entryOf(desk.on('2026-12-14'), client)).toBeDefined()
  expect(entryOf(desk.on('2026-12-15'), client)).toBeUndefined()
  expect(onlyRow(desk)).toMatchObject({ runsOutOn: '2026-11-30', left: -15 })
})

test('a course that was ended, or has all that it needs, asks for nothing', () => {
  const { desk, client, id } = withOmega({ courseDays: 30 })
  expect(entryOf(desk.on('2026-11-28'), client)).toBeUndefined()
  desk.do('regimen.edit', { id, courseDays: 60 })
  expect(entryOf(desk, client)).toBeDefined()
  desk.do('regimen.end', { id })
  expect(entryOf(desk, client)).toBeUndefined()
})

test('a course whose last day is past asks for nothing, though its packages did not reach so far', () => {
  const { desk, client } = withOmega({ courseDays: 33 })
  expect(entryOf(desk.on('2026-12-03'), client)).toBeDefined()
  expect(entryOf(desk.on('2026-12-04'), client)).toBeUndefined()
})

test('a course that begins next week is on the card at once, and asks for nothing yet', () => {
  const { desk, client } = withOmega({ startedOn: '2026-11-08', packSize: 6 })
  expect(rows(desk, { client })).toMatchObject([{ startedOn: '2026-11-08', adherence: null }])
  expect(entryOf(desk.on('2026-11-04'), client)).toBeUndefined()
  expect(entryOf(desk.on('2026-11-08'), client)).toBeDefined()
})

test('a course is judged by its orders once the first package is used up', () => {
  const { desk, client } = withOmega()
  expect(onlyRow(desk.on('2026-12-01')).adherence).toBeNull()
  expect(onlyRow(desk.on('2026-12-11')).adherence).toEqual({
    share: 0.75,
    gapDays: 10,
    verdict: 'breaks',
  })
  buy(desk, client, 2)
  expect(onlyRow(desk)).toMatchObject({ bought: 2, runsOutOn: '2027-02-08', lasts: 60 })
  expect(onlyRow(desk.on('2026-12-21')).adherence).toEqual({
    share: 0.8,
    gapDays: 10,
    verdict: 'steady',
  })
  expect(onlyRow(desk.on('2027-06-01')).adherence).toMatchObject({ verdict: 'seldom' })
})

test('who bought the next package in time goes steadily before the first one is empty', () => {
  const { desk, client } = withOmega()
  buy(desk.on('2026-11-10'), client)
  expect(onlyRow(desk).adherence).toEqual({ share: 1, gapDays: 0, verdict: 'steady' })
})

test('days after the course, or after its end, are not days without', () => {
  const { desk, id } = withOmega({ courseDays: 40 })
  desk.on('2027-01-20')
  expect(onlyRow(desk)).toMatchObject({ courseUntil: '2026-12-10', adherence: { gapDays: 10 } })
  desk.do('regimen.edit', { id, endedOn: '2026-12-05' })
  expect(onlyRow(desk).adherence).toMatchObject({ gapDays: 4 })
})

test('the journal has who runs out first on top, and nobody who was let go', () => {
  const { desk } = withOmega({ packs: 3 })
  const [anna, vera] = [desk.client('Анна'), desk.client('Вера')]
  desk.do('regimen.start', { client: anna, product: 'Магний', packDays: 20 })
  desk.do('regimen.start', { client: vera, product: 'Магний', packDays: 10 })
  const names = () => rows(desk).map(({ client }) => client.name)
  expect(names()).toEqual(['Вера', 'Анна', 'Мария'])
  desk.do('touch.record', { client: vera, outcome: 'let-go' })
  expect(names()).toEqual(['Анна', 'Мария'])
  expect(rows(desk, { client: vera })).toHaveLength(1)
})

test('an ended course is shown only when asked for, and goes on when its end was a mistake', () => {
  const { desk, client, id } = withOmega()
  desk.do('regimen.start', { client, product: 'Магний', packDays: 20 })
  desk.on('2026-11-10').do('regimen.end', { id })
  expect(rows(desk, { client }).map(({ product }) => product)).toEqual(['Магний'])
  expect(rows(desk, { client, ended: true }).map(({ product }) => product)).toEqual([
    'Магний',
    'Омега-3',
  ])
  desk.do('regimen.edit', { id, endedOn: null })
  expect(rows(desk, { client })).toHaveLength(2)
})

test('a course that nobody can count is refused, as is one for a card that is not there', () => {
  const desk = new Desk('2026-11-01')
  const client = desk.client('Мария')
  const start = (args: object) => desk.try('regimen.start', { client, product: 'Магний', ...args })
  expect(start({ daily: 2 })).toMatchObject({ refusal: { code: 'regimen.no-pace' } })
  expect(start({ daily: 0, packSize: 60 })).toMatchObject({ refusal: { at: 'daily' } })
  expect(start({ client: idOf('nobody'), packDays: 20 })).toMatchObject({
    refusal: { code: 'client.unknown' },
  })
  const id = desk.do('regimen.start', { client, product: 'Магний', packDays: 20 })
  expect(desk.try('regimen.edit', { id, packDays: null })).toMatchObject({
    refusal: { code: 'regimen.no-pace' },
  })
})

test('a course ends between its first day and today', () => {
  const { desk, id } = withOmega()
  desk.on('2026-11-10')
  const end = (on: string) => desk.try('regimen.end', { id, on })
  for (const on of ['2026-10-31', '2026-11-11']) {
    expect(end(on)).toMatchObject({ refusal: { code: 'regimen.bad-end' } })
    expect(desk.try('regimen.edit', { id, endedOn: on })).toMatchObject({ ok: false })
  }
  expect(end('2026-11-01').ok).toBe(true)
  expect(desk.try('regimen.edit', { id, startedOn: '2026-11-02' })).toMatchObject({ ok: false })
})

test('a deleted course is gone, its orders stay, and the deed can be taken back', () => {
  const { desk, client, id } = withOmega()
  buy(desk.on('2026-11-10'), client)
  desk.do('regimen.delete', { id })
  expect(desk.book.get(regimenRecord, id)).toBeUndefined()
  for (const name of ['regimen.edit', 'regimen.end', 'regimen.delete']) {
    expect(desk.try(name, { id })).toMatchObject({ refusal: { code: 'regimen.unknown' } })
  }
  const remove = [...desk.log.keys()].find(
    (key) => desk.envelopes.get(key)?.name === 'regimen.delete',
  )
  desk.undo(remove)
  expect(onlyRow(desk).bought).toBe(1)
})
