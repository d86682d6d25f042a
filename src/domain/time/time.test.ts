import { expect, test } from 'vitest'
import { Desk } from '../domain.fixture.ts'
import { timeView } from './views.ts'

const look = (desk: Desk, params = {}) =>
  timeView.look(desk.book, params, { day: desk.day, lang: 'ru' })

function worked() {
  const desk = new Desk('2026-11-20')
  const olga = desk.client('Ольга')
  const oleg = desk.client('Олег')
  desk.do('client.edit', { id: oleg, set: { decides: 'no' } })
  desk.do('touch.record', { client: olga, outcome: 'order', minutes: 15, order: { sum: 3000_00 } })
  desk.do('touch.record', { client: oleg, outcome: 'stall', minutes: 50 })
  desk.do('touch.record', { client: oleg, outcome: 'no-answer' })
  return { desk, olga, oleg }
}

test('minutes stand beside what they brought, and an hour has its price', () => {
  const { desk } = worked()
  expect(look(desk)).toMatchObject({
    minutes: 65,
    atRisk: 50,
    unknown: 15,
    sum: 3000_00,
    rows: [
      { client: { name: 'Олег' }, minutes: 50, sum: 0, perHour: 0, decides: 'no' },
      { client: { name: 'Ольга' }, minutes: 15, sum: 3000_00, perHour: 12_000_00 },
    ],
  })
})

test('a meeting that took place counts, one to which nobody came does not', () => {
  const { desk, olga, oleg } = worked()
  const held = desk.do('meeting.arrange', { client: olga, at: '2026-11-20T18:00' })
  const missed = desk.do('meeting.arrange', { client: oleg, at: '2026-11-20T19:00' })
  desk.do('meeting.close', { id: held, outcome: 'held' })
  desk.do('meeting.close', { id: missed, outcome: 'no-show' })
  expect(look(desk).rows).toMatchObject([
    { client: { name: 'Ольга' }, minutes: 75, talks: 15, meetings: 60 },
    { client: { name: 'Олег' }, minutes: 50, meetings: 0 },
  ])
})

test('a meeting takes as long as it took, and so does what was taught to a partner', () => {
  const { desk, olga } = worked()
  const held = desk.do('meeting.arrange', { client: olga, at: '2026-11-20T18:00' })
  desk.do('meeting.close', { id: held, outcome: 'held', minutes: 25 })
  desk.do('partner.become', { client: olga })
  desk.do('training.record', { client: olga, minutes: 90 })
  expect(look(desk).rows[0]).toMatchObject({ minutes: 130, talks: 15, meetings: 25, trainings: 90 })
})

test('a year is counted unless other days are asked for', () => {
  const { desk, olga } = worked()
  desk.do('touch.record', { client: olga, outcome: 'talked', on: '2025-11-20', minutes: 30 })
  desk.do('touch.record', { client: olga, outcome: 'talked', on: '2025-11-21', minutes: 7 })
  expect(look(desk)).toMatchObject({ since: '2025-11-21', until: '2026-11-20', minutes: 72 })
  expect(look(desk, { from: '2025-11-01', to: '2025-11-30' })).toMatchObject({
    minutes: 37,
    sum: 0,
  })
})
