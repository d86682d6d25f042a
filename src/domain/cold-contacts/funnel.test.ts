import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../words/days.ts'
import { Desk } from '../domain.fixture.ts'
import { leavesPhone, mobile } from './cold-contacts.fixture.ts'
import { funnelView } from './funnel-view.ts'

const phone = (n: number) => `+7914000000${n}`
const lookAt = (desk: Desk, params: object = {}, day = desk.day) =>
  funnelView.look(desk.book, params, { day, lang: 'ru' })

/** Two of five left a phone; one of them came to a meeting and ordered. */
function atTheGate(): { desk: Desk; maria: string; olga: string } {
  const desk = new Desk('2026-11-02')
  const maria = leavesPhone(desk, 'Мария', phone(1)).client
  const olga = leavesPhone(desk, 'Ольга', phone(2)).client
  for (const given of ['leaflet', 'leaflet', 'nothing']) {
    desk.do('cold-contact.record', { place: 'у проходной', given })
  }
  const meeting = desk
    .on('2026-11-03')
    .do('meeting.arrange', { client: maria, at: '2026-11-05T15:00' })
  desk.on('2026-11-05').do('meeting.close', { id: meeting, outcome: 'held' })
  desk.on('2026-11-09').order(maria, '2026-11-09')
  return { desk, maria, olga }
}

test('of five who were met two left a phone, one came to a meeting, one ordered', () => {
  const { desk } = atTheGate()
  expect(lookAt(desk)).toMatchObject({
    met: 5,
    phone: 2,
    meeting: 1,
    order: 1,
    daysToOrder: 7,
    letGo: { leaflet: 2, card: 0, nothing: 1 },
  })
})

test('each day shows the funnel as it was that day', () => {
  const { desk } = atTheGate()
  expect(lookAt(desk, {}, '2026-11-03')).toMatchObject({ phone: 2, meeting: 1, order: 0 })
  expect(lookAt(desk, {}, '2026-11-02')).toMatchObject({ phone: 2, meeting: 0, order: 0 })
})

test('a meeting that was arranged counts until it falls through', () => {
  for (const outcome of ['no-show', 'cancelled', 'moved']) {
    const { desk, olga } = atTheGate()
    const id = desk.do('meeting.arrange', { client: olga, at: '2026-11-12T15:00' })
    expect(lookAt(desk).meeting, outcome).toBe(2)
    desk.on('2026-11-12').do('meeting.close', { id, outcome })
    expect(lookAt(desk).meeting, outcome).toBe(1)
  }
})

test('an order without a meeting is an order', () => {
  const { desk, olga } = atTheGate()
  desk.order(olga, '2026-11-04')
  expect(lookAt(desk)).toMatchObject({ meeting: 1, order: 2, daysToOrder: 5 })
})

test('what somebody bought before they were met there is not the stand’s', () => {
  const desk = new Desk('2026-11-02')
  const client = desk.client('Мария', { contacts: [mobile(phone(1))] })
  desk.order(client, '2026-11-01')
  leavesPhone(desk, 'Мария', phone(1))
  expect(lookAt(desk)).toMatchObject({ phone: 1, order: 0 })
  desk.order(client, '2026-11-02')
  expect(lookAt(desk)).toMatchObject({ order: 1, daysToOrder: 0 })
})

test('what came of somebody who was met twice belongs to the last time before it', () => {
  const desk = new Desk('2026-10-10')
  const { client } = leavesPhone(desk, 'Мария', phone(1), { place: 'на ярмарке' })
  desk.on('2026-10-12').order(client, '2026-10-12')
  leavesPhone(desk.on('2026-11-02'), 'Мария', phone(1))
  desk.on('2026-11-04').order(client, '2026-11-02')
  const { places, months, ...total } = lookAt(desk)
  expect(total).toMatchObject({ met: 2, order: 2, daysToOrder: 1 })
  expect(places.map(({ place, order }) => [place, order])).toEqual([
    ['на ярмарке', 1],
    ['у проходной', 1],
  ])
  expect(months.map(({ month, order }) => [month, order])).toEqual([
    ['2026-11', 1],
    ['2026-10', 1],
  ])
})

test('an order on the day of the second meeting is the second’s', () => {
  const desk = new Desk('2026-10-10')
  const { client } = leavesPhone(desk, 'Мария', phone(1), { place: 'на ярмарке' })
  leavesPhone(desk.on('2026-11-02'), 'Мария', phone(1))
  desk.order(client, '2026-11-02')
  expect(lookAt(desk).months.map(({ order }) => order)).toEqual([1, 0])
})

test('the month is that of the meeting with the stranger, whenever the order comes', () => {
  const desk = new Desk('2026-10-31')
  const { client } = leavesPhone(desk, 'Мария', phone(1))
  desk.on('2026-11-20').order(client, '2026-11-20')
  expect(lookAt(desk).months).toMatchObject([{ month: '2026-10', order: 1 }])
})

test('a place is one however it was written, and may be looked at alone', () => {
  const { desk } = atTheGate()
  desk.do('cold-contact.record', { place: 'У  Проходной' })
  desk.do('cold-contact.record', { place: 'на ярмарке' })
  expect(lookAt(desk).places).toMatchObject([
    { place: 'У  Проходной', met: 6 },
    { place: 'на ярмарке', met: 1 },
  ])
  expect(lookAt(desk, { place: 'у проходной' }).met).toBe(6)
})

test('only the days asked for count, of the last year when none are', () => {
  const { desk } = atTheGate()
  desk.do('cold-contact.record', { place: 'у проходной', on: '2025-11-09' })
  expect(lookAt(desk)).toMatchObject({ from: '2025-11-10', to: '2026-11-09', met: 5 })
  expect(lookAt(desk, { from: '2025-11-09', to: '2026-11-01' }).met).toBe(1)
  expect(lookAt(desk, { from: '2026-11-02', to: '2026-11-02' }).met).toBe(5)
})

test('cards that only say where somebody was met are not counted', () => {
  const desk = new Desk()
  desk.client('Мария', { metOn: '2026-11-02', metWhere: 'у проходной' })
  expect(lookAt(desk).met).toBe(0)
})

test('places and months each add up to the whole, whatever came of whom', () => {
  const someone = fc.record({
    who: fc.integer({ min: 0, max: 4 }),
    place: fc.constantFrom('на ярмарке', 'у проходной', 'ТЦ'),
    ago: fc.integer({ min: 0, max: 90 }),
    ordered: fc.option(fc.integer({ min: 0, max: 90 })),
  })
  fc.assert(
    fc.property(fc.array(someone, { maxLength: 12 }), (people) => {
      const desk = new Desk('2026-11-21')
      for (const { who, place, ago, ordered } of people) {
        const on = addDays(desk.day, -ago)
        if (who === 0) {
          desk.do('cold-contact.record', { place, on })
          continue
        }
        const { client } = leavesPhone(desk, 'Мария', phone(who), { place, on })
        if (ordered !== null) desk.order(client, addDays(desk.day, -ordered))
      }
      const { places, months, ...total } = lookAt(desk)
      for (const rows of [places, months]) {
        for (const step of ['met', 'phone', 'meeting', 'order'] as const) {
          expect(rows.reduce((sum, row) => sum + row[step], 0)).toBe(total[step])
        }
      }
      expect(total.phone).toBeLessThanOrEqual(total.met)
      expect(total.order).toBeLessThanOrEqual(total.phone)
    }),
    { numRuns: 60 },
  )
})
