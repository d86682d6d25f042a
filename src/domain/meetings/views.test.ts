import { expect, test } from 'vitest'
import { Desk } from '../domain.fixture.ts'
import { meetingsView } from './views.ts'

const on = (day: string) => ({ day, lang: 'ru' }) as const

test('meetings stand in the order of the clock, with what is known of each', () => {
  const desk = new Desk('2026-11-21')
  const maria = desk.client('Мария')
  const irina = desk.client('Ирина')
  desk.do('meeting.arrange', { client: irina, at: '2026-11-23T10:00' })
  desk.do('meeting.arrange', {
    client: maria,
    at: '2026-11-22T16:00',
    minutes: 90,
    place: 'кафе',
    invited: irina,
  })
  expect(meetingsView.look(desk.book, {}, on('2026-11-21'))).toMatchObject([
    {
      kind: 'meeting',
      at: '2026-11-22T16:00',
      minutes: 90,
      place: 'кафе',
      client: { id: maria, name: 'Мария' },
      invited: { id: irina, name: 'Ирина' },
      outcome: null,
      confirmed: false,
      callAt: '14:00',
      moved: null,
      advice: null,
    },
    { at: '2026-11-23T10:00', minutes: 60, invited: null, callAt: '09:00' },
  ])
})

test('the days asked for are shown, both ends included', () => {
  const desk = new Desk('2026-11-20')
  const client = desk.client('Мария')
  for (const day of ['20', '21', '22', '23']) {
    desk.do('meeting.arrange', { client, at: `2026-11-${day}T15:00` })
  }
  const days = (params: object, day = '2026-11-20') =>
    meetingsView.look(desk.book, params, on(day)).map(({ at }) => at.slice(8, 10))
  expect(days({ from: '2026-11-21', to: '2026-11-22' })).toEqual(['21', '22'])
  expect(days({}, '2026-11-22')).toEqual(['22', '23'])
  expect(days({ from: '2026-10-20' })).toEqual([])
  expect(days({ from: '2026-10-21' })).toEqual(['20'])
})

test('a moved meeting stands at its new time alone, and tells how often it was moved and from when', () => {
  const desk = new Desk('2026-11-21')
  const client = desk.client('Мария')
  let id = desk.do('meeting.arrange', { client, at: '2026-11-24T15:00', minutes: 45 })
  for (const to of ['2026-11-25T15:00', '2026-11-26T12:00']) {
    desk.do('meeting.close', { id, outcome: 'moved', movedTo: to })
    id = meetingsView.look(desk.book, {}, on('2026-11-21'))[0]?.id ?? ''
  }
  expect(meetingsView.look(desk.book, {}, on('2026-11-21'))).toMatchObject([
    { at: '2026-11-26T12:00', minutes: 45, moved: { times: 2, first: '2026-11-24T15:00' } },
  ])
})

test('a client who did not come last time is met with advice', () => {
  const desk = new Desk('2026-11-21')
  const client = desk.client('Мария')
  const id = desk.do('meeting.arrange', { client, at: '2026-11-21T15:00' })
  desk.do('meeting.close', { id, outcome: 'no-show' })
  desk.do('meeting.arrange', { client, at: '2026-11-25T15:00' })
  const rows = meetingsView.look(desk.book, {}, on('2026-11-21'))
  expect(rows).toMatchObject([
    { outcome: 'no-show', advice: null },
    { outcome: null, advice: 'Прошлая встреча не состоялась: подтвердите дважды.' },
  ])
})

test('the sessions of a group stand in the calendar between the meetings, unless it does not take place', () => {
  const desk = new Desk('2026-11-21')
  const client = desk.client('Мария')
  desk.do('meeting.arrange', { client, at: '2026-11-25T19:00' })
  const sessions = [
    { at: '2026-11-25T18:30', minutes: 90 },
    { at: '2027-03-02T18:30', minutes: 90 },
  ]
  const group = desk.do('group.open', { title: 'Питание', place: 'клуб', sessions })
  desk.do('enrolment.add', { client, group })
  const look = () => meetingsView.look(desk.book, {}, on('2026-11-21'))
  expect(look()).toMatchObject([
    {
      kind: 'session',
      at: '2026-11-25T18:30',
      place: 'клуб',
      group: { title: 'Питание' },
      enrolled: 1,
    },
    { kind: 'meeting', at: '2026-11-25T19:00' },
  ])
  desk.do('group.cancel', { id: group })
  expect(look()).toMatchObject([{ kind: 'meeting' }])
})
